package org.okrreadiness.ui.decide.vet;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.KeyPlace;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;

/** One comparison of courses: the answers, and what they come to. */
public final class VettingScreen implements Screen {

    private final VettingViewModel model;
    private final VettingController controller;
    private final Parent root;

    public VettingScreen(UiTools tools, VettingServices services, UUID vetting, VettingActions actions) {
        this.model = new VettingViewModel(tools, services, vetting);
        this.controller = new VettingController(model, actions);
        this.root = FxmlView.load(controller, tools.messages());
        model.load(controller);
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
        return List.of(KeyPlace.CHANGING);
    }

    @Override
    public void leaving() {
        model.leave();
    }
}
