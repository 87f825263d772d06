package org.okrreadiness.ui.followup;

import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.service.FollowUps;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.KeyPlace;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.saving.SaveWords;

/** Asks what became of an assessment at work. */
public final class FollowUpScreen implements Screen {

    private final FollowUpViewModel model;
    private final FollowUpController controller;
    private final Parent root;

    /** @param clock with the person's zone */
    public FollowUpScreen(
            UiTools tools, FollowUps followUps, FollowUps.Check check, Clock clock, FollowUpActions actions) {
        this.model = new FollowUpViewModel(tools, followUps, check, clock);
        this.controller = new FollowUpController(
                model, tools.messages(), new SaveWords(tools.messages(), clock.getZone()), actions);
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
        return List.of(KeyPlace.CHANGING);
    }

    @Override
    public void leaving() {
        model.leave();
    }
}
