package org.okrreadiness.ui.own;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.KeyPlace;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Moments;

/** Somebody's own OKRs: read, redacted, marked, and kept only when asked. */
public final class OwnScreen implements Screen {

    private final OwnViewModel model;
    private final OwnController controller;
    private final Parent root;

    /** @param desk what lay on it when the screen was left lies there still */
    public OwnScreen(UiTools tools, OwnServices services, OwnDesk desk) {
        this.model = new OwnViewModel(tools, services, desk);
        OwnSheets sheets = new OwnSheets(model, tools.messages(), new Moments(tools.messages(), services.clock()));
        this.controller = new OwnController(model, tools, services, sheets);
        this.root = FxmlView.load(controller, tools.messages());
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
        return List.of(KeyPlace.OWN, KeyPlace.CHANGING, KeyPlace.ANSWERING);
    }

    @Override
    public void leaving() {
        model.leave();
    }
}
