package org.okrreadiness.ui.decide.vet;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;

/** The comparisons of courses that are kept. */
public final class VettingsScreen implements Screen {

    private final VettingsController controller;
    private final Parent root;

    public VettingsScreen(UiTools tools, VettingServices services, VettingActions actions) {
        VettingsViewModel model = new VettingsViewModel(tools, services, actions);
        this.controller = new VettingsController(model);
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
