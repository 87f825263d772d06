package org.okrreadiness.ui.records.receive;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsActions;
import org.okrreadiness.ui.records.RecordsFiles;
import org.okrreadiness.ui.records.RecordsServices;

/** Taking in records that another folder gave out. */
public final class ReceiveScreen implements Screen {

    private final ReceiveController controller;
    private final Parent root;

    public ReceiveScreen(UiTools tools, RecordsServices services, RecordsFiles files, RecordsActions actions) {
        ReceiveViewModel model = new ReceiveViewModel(tools, services, actions);
        this.controller = new ReceiveController(model, files, tools.messages());
        this.root = FxmlView.load(controller, tools.messages());
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
