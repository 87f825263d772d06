package org.okrreadiness.ui.growth;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;

/** One person's attempts side by side. */
public final class GrowthScreen implements Screen {

    private final GrowthController controller;
    private final Parent root;

    public GrowthScreen(UiTools tools, GrowthServices services, GrowthActions actions) {
        GrowthViewModel model = new GrowthViewModel(tools, services);
        this.controller = new GrowthController(model, actions, tools.messages());
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
