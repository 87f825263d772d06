package org.okrreadiness.ui.marking;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.KeyPlace;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.desk.DeskLock;
import org.okrreadiness.ui.desk.OpenDesk;

/** Marks one task across all people of a cohort. */
public final class MarkingScreen implements Screen {

    private final MarkingViewModel model;
    private final MarkingController controller;
    private final DeskLock lock;
    private final Parent root;

    /** What is marked. */
    public record Pile(CohortId cohort, TaskId task, Unfinished unfinished) {}

    public MarkingScreen(UiTools tools, OpenDesk place, Pile pile, MarkingActions actions) {
        this.lock = place.lock();
        this.model = new MarkingViewModel(
                tools, new MarkingWork(place.desk(), pile.cohort(), pile.task()), pile.unfinished());
        this.controller = new MarkingController(model, actions);
        this.root = FxmlView.load(controller, tools.messages());
        lock.watch(root, actions::locked);
        model.load();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return controller.firstFocus();
    }

    @Override
    public List<KeyPlace> keyPlaces() {
        return List.of(KeyPlace.MARKING);
    }

    @Override
    public void leaving() {
        model.leave();
        lock.leave();
    }
}
