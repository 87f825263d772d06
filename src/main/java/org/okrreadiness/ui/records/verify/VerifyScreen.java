package org.okrreadiness.ui.records.verify;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsActions;
import org.okrreadiness.ui.records.RecordsFiles;
import org.okrreadiness.ui.records.RecordsServices;

/** Whether something signed is genuine; works also where the register cannot be opened. */
public final class VerifyScreen implements Screen {

    private final VerifyController controller;
    private final Parent root;

    public VerifyScreen(UiTools tools, RecordsServices services, RecordsFiles files, RecordsActions actions) {
        VerifyViewModel model = new VerifyViewModel(tools, services);
        this.controller = new VerifyController(model, files, tools.messages(), actions::matrix);
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
