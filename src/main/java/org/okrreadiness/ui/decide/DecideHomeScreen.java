package org.okrreadiness.ui.decide;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.decide.need.NeedServices;

/** Where deciding begins. */
public final class DecideHomeScreen implements Screen {

    private final DecideHomeController controller;
    private final Parent root;

    public DecideHomeScreen(UiTools tools, NeedServices services, DecideActions actions) {
        DecideHomeViewModel model = new DecideHomeViewModel(tools, services, actions);
        this.controller = new DecideHomeController(model);
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
