package org.okrreadiness.ui.trainer;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.desk.DeskLock;
import org.okrreadiness.ui.desk.OpenDesk;

/** One cohort: what is to be marked, its people and their submissions, and who marks what. */
public final class CohortScreen implements Screen {

    private final CohortController controller;
    private final DeskLock lock;
    private final Parent root;

    /** @param place the open workspace, and how it is locked */
    public CohortScreen(UiTools tools, OpenDesk place, CohortSources sources, CohortId cohort, TrainerActions actions) {
        this.lock = place.lock();
        CohortViewModel model = new CohortViewModel(tools, place.desk(), sources, cohort);
        this.controller = new CohortController(model, actions, lock::now);
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
