package org.okrreadiness.ui.standard;

import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.service.StandardSetting;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.KeyPlace;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;

/** Sets the cut scores of one pack. */
public final class StandardScreen implements Screen {

    private final StandardViewModel model;
    private final StandardController controller;
    private final Parent root;

    /** @param clock with the person's zone */
    public StandardScreen(
            UiTools tools, StandardSetting setting, Assessment pack, Clock clock, StandardActions actions) {
        this.model = new StandardViewModel(tools, setting, pack, clock);
        this.controller = new StandardController(model, actions);
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
    public void leaving() {
        model.leave();
    }

    @Override
    public List<KeyPlace> keyPlaces() {
        return List.of(KeyPlace.STANDARD);
    }
}
