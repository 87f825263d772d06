package org.okrreadiness.ui.moderation;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;

/** Binds {@code Moderation.fxml}. Its pages are made when they first come to the front. */
final class ModerationController {

    private final ModerationViewModel model;
    private final Messages messages;
    private final ModerationActions actions;
    private final List<ModerationPart> parts;

    @FXML
    private Label title;

    @FXML
    private Label notLead;

    @FXML
    private TabPane tabs;

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
                new RubricChangeController(model.rubrics(), messages));
    }

    @FXML
    private void initialize() {
        title.setText(model.title());
        Labels.present(notLead, !model.leads());
        back.setOnAction(event -> actions.back());
        List<Tab> order = new ArrayList<>(tabs.getTabs());
        tabs.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                show(now, order.indexOf(now));
            }
        });
        show(order.get(0), 0);
    }

    private void show(Tab tab, int part) {
        if (tab.getContent() == null) {
            tab.setContent(FxmlView.load(parts.get(part), messages));
        }
        parts.get(part).load();
    }

    Node firstFocus() {
        return tabs;
    }
}
