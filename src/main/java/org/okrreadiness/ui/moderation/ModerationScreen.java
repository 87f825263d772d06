package org.okrreadiness.ui.moderation;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.KeyPlace;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;

/** Everything a lead does with one cohort. */
public final class ModerationScreen implements Screen {

    private final ModerationViewModel model;
    private final ModerationController controller;
    private final Parent root;
    private final ModerationActions actions;

    public ModerationScreen(UiTools tools, ModerationServices services, ModerationActions actions) {
        this.actions = actions;
        this.model = ModerationViewModel.of(tools, services);
        this.controller = new ModerationController(model, tools.messages(), actions);
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
        return List.of(KeyPlace.MODERATION);
    }

    @Override
    public void leaving() {
        model.figures().cancel();
        model.handOut().stop();
        actions.left();
    }
}
