package org.okrreadiness.ui.trainer;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.desk.DeskLock;
import org.okrreadiness.ui.desk.OpenDesk;

/** The cohorts of an open workspace. */
public final class CohortsScreen implements Screen {

    private final CohortsController controller;
    private final DeskLock lock;
    private final Parent root;

    public CohortsScreen(UiTools tools, OpenDesk place, CohortSources sources, TrainerActions actions) {
        this.lock = place.lock();
        CohortsViewModel model = new CohortsViewModel(tools, place.desk(), sources.assessments(), sources.name());
        this.controller = new CohortsController(model, tools.messages(), actions, lock::now);
        this.root = FxmlView.load(controller, tools.messages());
        lock.watch(root, actions::trainer);
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
    public void leaving() {
        lock.leave();
    }
}
