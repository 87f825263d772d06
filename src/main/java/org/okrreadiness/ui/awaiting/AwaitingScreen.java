package org.okrreadiness.ui.awaiting;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;

/** Says of an attempt at an assessment without keys that it was handed in and is marked elsewhere; and the marks, once they were told. */
public final class AwaitingScreen implements Screen {

    private final AwaitingController controller;
    private final Parent root;

    /** @param opened handed in without marks */
    public AwaitingScreen(UiTools tools, Sittings.Opened opened, AwaitingServices services, Runnable home) {
        AwaitingViewModel model = new AwaitingViewModel(tools, opened, services);
        FileToSend file = new FileToSend(tools, opened.attempt().id(), services);
        this.controller = new AwaitingController(model, file, tools.messages(), home);
        this.root = FxmlView.load(controller, tools.messages());
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
}
