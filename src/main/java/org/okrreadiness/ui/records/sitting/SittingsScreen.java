package org.okrreadiness.ui.records.sitting;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsActions;
import org.okrreadiness.ui.records.RecordsServices;

/** Taking over what was sat in this data folder. */
public final class SittingsScreen implements Screen {

    private final SittingsController controller;
    private final Parent root;

    public SittingsScreen(UiTools tools, RecordsServices services, RecordsActions actions) {
        SittingsViewModel model = new SittingsViewModel(tools, services, actions);
        this.controller = new SittingsController(model, tools.messages());
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
