package org.okrreadiness.ui.library;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.KeyPlace;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;

/** Everything there is to practise, and how to find it. */
public final class LibraryScreen implements Screen {

    private final LibraryController controller;
    private final Parent root;

    public LibraryScreen(UiTools tools, LibraryServices services, LibraryActions actions) {
        LibraryViewModel model = new LibraryViewModel(tools, services, actions);
        this.controller = new LibraryController(model, tools.messages());
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
        return List.of(KeyPlace.LIBRARY);
    }
}
