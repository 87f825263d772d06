package org.okrreadiness.ui.records.matrix;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.KeyPlace;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsActions;
import org.okrreadiness.ui.records.RecordsServices;

/** Everybody by competency. */
public final class MatrixScreen implements Screen {

    private final MatrixController controller;
    private final Parent root;

    public MatrixScreen(UiTools tools, RecordsServices services, RecordsActions actions) {
        MatrixViewModel model = new MatrixViewModel(tools, services, actions);
        this.controller = new MatrixController(model, tools.messages());
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

    @Override
    public List<KeyPlace> keyPlaces() {
        return List.of(KeyPlace.RECORDS);
    }
}
