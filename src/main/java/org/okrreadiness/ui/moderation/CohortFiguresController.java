package org.okrreadiness.ui.moderation;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Clip;

/** Binds {@code CohortFigures.fxml}. */
final class CohortFiguresController implements ModerationPart {

    private final FiguresViewModel model;
    private final Messages messages;

    @FXML
    private HBox busy;

    @FXML
    private Button cancel;

    @FXML
    private VBox problem;

    @FXML
    private VBox charts;

    @FXML
    private VBox tables;

    @FXML
    private Button copy;

    CohortFiguresController(FiguresViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Labels.present(busy, false);
        model.work().busyProperty().addListener((property, before, now) -> Labels.present(busy, now));
        cancel.setOnAction(event -> model.cancel());
        copy.disableProperty().bind(model.contentProperty().isNull());
        copy.setOnAction(event -> {
            Clip.copy(model.asText());
            copy.setText(messages.get("problem.copied"));
        });
        model.contentProperty().addListener((property, before, now) -> show(now));
        Told.in(problem, model.work(), messages);
    }

    private void show(FiguresViewModel.Content content) {
        FigureCharts drawn = new FigureCharts(messages);
        charts.getChildren().clear();
        if (!content.charts().kappas().isEmpty()) {
            charts.getChildren().add(drawn.kappas(content.charts().kappas()));
        }
        if (!content.charts().drifts().isEmpty()) {
            charts.getChildren().add(drawn.drifts(content.charts().drifts()));
        }
        tables.getChildren()
                .setAll(content.tables().stream()
                        .map(table -> new FigureTableView(table, messages))
                        .toList());
    }

    @Override
    public void load() {
        model.load();
    }
}
