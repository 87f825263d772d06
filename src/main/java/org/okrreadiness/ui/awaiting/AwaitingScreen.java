package org.okrreadiness.ui.awaiting;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.handover.HandOverServices;

/** Says of an attempt at an assessment without keys that it is marked elsewhere, has it handed over, and shows the marks once told. */
public final class AwaitingScreen implements Screen {

    private final AwaitingViewModel model;
    private final AwaitingController controller;
    private final Parent root;

    /** @param opened handed in without marks */
    public AwaitingScreen(UiTools tools, Sittings.Opened opened, HandOverServices services, Runnable home) {
        this.model = new AwaitingViewModel(tools, opened, services);
        this.controller = new AwaitingController(model, tools.messages(), home);
        this.root = FxmlView.load(controller, tools.messages());
        model.load();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void leaving() {
        model.byTrainer().leaving();
    }

    @Override
    public Node firstFocus() {
        return controller.firstFocus();
    }
}
