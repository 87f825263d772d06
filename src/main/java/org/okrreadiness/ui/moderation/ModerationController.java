package org.okrreadiness.ui.moderation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.WrappingRow;

/** Binds {@code Moderation.fxml}. Its pages are made when they first come to the front. */
final class ModerationController {

    private final ModerationViewModel model;
    private final Messages messages;
    private final ModerationActions actions;
    private final List<ModerationPart> parts;
    private final Map<Integer, Parent> shown = new HashMap<>();

    @FXML
    private Label title;

    @FXML
    private Label notLead;

    @FXML
    private WrappingRow pages;

    @FXML
    private StackPane content;

    @FXML
    private Button back;

    ModerationController(ModerationViewModel model, Messages messages, ModerationActions actions) {
        this.model = model;
        this.messages = messages;
        this.actions = actions;
        this.parts = List.of(
                new UnsettledController(model.unsettled(), messages),
                new ReferencesController(model.references(), messages),
                new MarkerWatchController(model.markers(), messages),
                new CohortFiguresController(model.figures(), messages),
                new DebriefController(model.debrief(), messages),
                new RubricChangeController(model.rubrics(), messages),
                new PlanController(model.plan(), messages, model.leads()),
                new ReleaseController(model.release(), model.handOut(), model.entering(), messages, model.leads()));
    }

    @FXML
    private void initialize() {
        title.setText(model.title());
        Labels.present(notLead, !model.leads());
        back.setOnAction(event -> actions.back());
        ToggleGroup group = new ToggleGroup();
        for (int part = 0; part < parts.size(); part++) {
            ToggleButton button = (ToggleButton) pages.getChildren().get(part);
            button.setToggleGroup(group);
            button.setUserData(part);
        }
        group.selectedToggleProperty().addListener((property, before, now) -> {
            // One page is always chosen: a click on the chosen one takes nothing away.
            if (now == null) {
                group.selectToggle(before);
            } else {
                show((Integer) now.getUserData());
            }
        });
        group.selectToggle(group.getToggles().get(0));
    }

    private void show(int part) {
        // All pages have one worker: figures nobody looks at would keep it for as long as a minute.
        model.figures().cancel();
        Parent page = shown.computeIfAbsent(part, any -> FxmlView.load(parts.get(part), messages));
        content.getChildren().setAll(page);
        parts.get(part).load();
    }

    Node firstFocus() {
        return pages.getChildren().get(0);
    }
}
