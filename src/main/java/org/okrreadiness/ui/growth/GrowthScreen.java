package org.okrreadiness.ui.growth;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;

/** One person's attempts side by side. */
public final class GrowthScreen implements Screen {

    private final GrowthController controller;
    private final Parent root;

    /** @param participant whose attempts are shown first; empty for whoever worked here last */
    public GrowthScreen(UiTools tools, GrowthServices services, Optional<String> participant, GrowthActions actions) {
        GrowthViewModel model = new GrowthViewModel(tools, services);
        this.controller = new GrowthController(model, actions, tools.messages());
        this.root = FxmlView.load(controller, tools.messages());
        participant.ifPresentOrElse(model::load, model::load);
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
