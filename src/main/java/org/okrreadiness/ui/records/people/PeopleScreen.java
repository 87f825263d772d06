package org.okrreadiness.ui.records.people;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsActions;
import org.okrreadiness.ui.records.RecordsFiles;
import org.okrreadiness.ui.records.RecordsServices;

/** Taking people in from a table. */
public final class PeopleScreen implements Screen {

    private final PeopleController controller;
    private final Parent root;

    public PeopleScreen(UiTools tools, RecordsServices services, RecordsFiles files, RecordsActions actions) {
        PeopleViewModel model = new PeopleViewModel(tools, services, actions);
        this.controller = new PeopleController(model, files, tools.messages());
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
