package org.okrreadiness.ui.welcome;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.service.Samples;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.SeatChoice;
import org.okrreadiness.ui.common.UiTools;

/** Asks once who is at the desk. */
public final class WelcomeScreen implements Screen {

    private final WelcomeViewModel model;
    private final WelcomeController controller;
    private final Parent root;

    /** @param home called when the question is answered, or left for later */
    public WelcomeScreen(UiTools tools, SeatChoice seat, Samples samples, Runnable home) {
        this.model = new WelcomeViewModel(tools, seat, samples, home);
        this.controller = new WelcomeController(model, tools.messages());
        this.root = FxmlView.load(controller, tools.messages());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        // What lies in a scroll pane gets into the window with the pane's skin, and can have the keyboard only then.
        root.applyCss();
        return controller.firstFocus();
    }

    @Override
    public void leaving() {
        model.leaving();
    }
}
