package org.okrreadiness.ui.home;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;

/** The first screen, and the one everything comes back to. */
public final class HomeScreen implements Screen {

    private final HomeController controller;
    private final Parent root;

    public HomeScreen(UiTools tools, HomeServices services, HomeActions actions) {
        HomeViewModel model = new HomeViewModel(tools, services, actions);
        this.controller = new HomeController(model, tools.messages());
        this.root = FxmlView.load(controller, tools.messages());
        model.load();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return controller.mainAction();
    }
}
