package org.okrreadiness.ui.result;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.CompetencyReading;
import org.okrreadiness.reading.OverviewReading;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.wording.Words;

final class OverviewController {

    private final OverviewReading overview;
    private final Messages messages;

    @FXML
    private Label title;

    @FXML
    private Label facts;

    @FXML
    private Label sentence;

    @FXML
    private Label explain;

    @FXML
    private VBox profile;

    @FXML
    private VBox remarks;

    @FXML
    private Label foot;

    OverviewController(OverviewReading overview, Messages messages) {
        this.overview = overview;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        title.setText(overview.title());
        facts.setText(overview.facts());
        sentence.setText(overview.sentence());
        explain.setText(
                messages.get(overview.isVerdict() ? "result.profile.explain" : "result.profile.explain.selection"));
        overview.competencies().forEach(line -> profile.getChildren().add(competency(line)));
        overview.remarks().forEach(remark -> remarks.getChildren().add(Labels.of(remark, "reading")));
        foot.setText(overview.foot());
    }

    private Node competency(CompetencyReading line) {
        Region dot = new Region();
        dot.getStyleClass().addAll("competency-dot", "competency-" + Words.kebab(line.competency()));
        Label name = Labels.of(line.name(), "item-title");
        name.setGraphic(dot);
        WrappingRow head = new WrappingRow(name);
        line.cut().ifPresent(cut -> {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            head.getChildren().addAll(gap, verdict(cut));
        });
        CutBar bar = new CutBar(
                line.score(),
                line.cut().map(CompetencyReading.Cut::at),
                "competency-" + Words.kebab(line.competency()));
        VBox row = new VBox(head, bar, Labels.of(line.figures(), "caption"));
        row.getStyleClass().add("stack-tight");
        row.setAccessibleText(messages.get("result.competency.spoken", line.name(), line.said()));
        return row;
    }

    private static Label verdict(CompetencyReading.Cut cut) {
        Label verdict = Labels.of(cut.verdict(), cut.reached() ? "cut-reached" : "cut-below");
        Region shape = new Region();
        shape.getStyleClass().addAll("cut-shape", cut.reached() ? "up" : "down");
        verdict.setGraphic(shape);
        return verdict;
    }
}
