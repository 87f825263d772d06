package org.okrreadiness.ui.records.entry;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsActions;
import org.okrreadiness.ui.records.RecordsServices;

/** Entering somebody. */
public final class EnterScreen implements Screen {

    private final EnterController controller;
    private final Parent root;

    public EnterScreen(UiTools tools, RecordsServices services, RecordsActions actions) {
        EnterViewModel model = new EnterViewModel(tools, services, actions);
        this.controller = new EnterController(model, tools.messages());
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
