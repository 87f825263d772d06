package org.okrreadiness.ui.records.role;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsActions;
import org.okrreadiness.ui.records.RecordsServices;

/** What roles ask for. */
public final class RolesScreen implements Screen {

    private final RolesController controller;
    private final Parent root;

    public RolesScreen(UiTools tools, RecordsServices services, RecordsActions actions) {
        RolesViewModel model = new RolesViewModel(tools, services, actions);
        this.controller = new RolesController(model, tools.messages());
        this.root = FxmlView.load(controller, tools.messages());
        model.load();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        // What lies in a scroll pane is in the window only once that has its skin.
        root.applyCss();
        return controller.firstFocus();
    }
}
