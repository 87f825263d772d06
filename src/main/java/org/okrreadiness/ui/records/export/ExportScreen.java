package org.okrreadiness.ui.records.export;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsActions;
import org.okrreadiness.ui.records.RecordsFiles;
import org.okrreadiness.ui.records.RecordsServices;

/** Giving records out. */
public final class ExportScreen implements Screen {

    private final ExportViewModel model;
    private final ExportController controller;
    private final Parent root;

    public ExportScreen(
            UiTools tools, RecordsServices services, RecordsFiles files, Whose whose, RecordsActions actions) {
        this.model = new ExportViewModel(tools, services, files, whose, actions);
        this.controller = new ExportController(model, files, tools.messages());
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

    /** Nothing half-written stays behind. */
    @Override
    public void leaving() {
        model.stop();
    }
}
