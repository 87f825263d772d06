package org.okrreadiness.ui.result;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.overview.OverviewReading;
import org.okrreadiness.ui.common.Clip;
import org.okrreadiness.ui.piece.Labels;

final class OverviewController {

    private final OverviewReading overview;
    private final Messages messages;
    private final Onward onward;
    private final Consumer<TaskId> open;

    @FXML
    private Label title;

    @FXML
    private Label facts;

    @FXML
    private Label sentence;

    @FXML
    private VBox reasonsPart;

    @FXML
    private VBox reasons;

    @FXML
    private VBox meaning;

    @FXML
    private Label explain;

    @FXML
    private VBox profile;

    @FXML
    private Button copyTable;

    @FXML
    private VBox nextPart;

    @FXML
    private VBox storyPart;

    @FXML
    private VBox story;

    @FXML
    private VBox surePart;

    @FXML
    private VBox sure;

    @FXML
    private VBox cutPart;

    @FXML
    private VBox cut;

    @FXML
    private Button growth;

    @FXML
    private VBox remarks;

    @FXML
    private Label foot;

    /** @param open shows the page of a task */
    OverviewController(OverviewReading overview, Messages messages, Onward onward, Consumer<TaskId> open) {
        this.overview = overview;
        this.messages = messages;
        this.onward = onward;
        this.open = open;
    }

    @FXML
    private void initialize() {
        title.setText(overview.title());
        facts.setText(overview.facts());
        sentence.setText(overview.sentence());
        say(reasons, overview.reasons());
        present(reasonsPart, !overview.reasons().isEmpty());
        say(meaning, overview.meaning());
        showProfile();
        nextPart.getChildren().setAll(new NextView(overview.next(), messages, onward).nodes());
        present(nextPart, !nextPart.getChildren().isEmpty());
        story.getChildren().setAll(new StoryView(messages, open).of(overview.story()));
        present(storyPart, !overview.story().isEmpty());
        say(sure, overview.calibration());
        present(surePart, !overview.calibration().isEmpty());
        say(cut, overview.foot().cut());
        present(cutPart, !overview.foot().cut().isEmpty());
        say(remarks, overview.remarks());
        growth.setOnAction(event -> onward.growth().run());
        present(growth, overview.isVerdict());
        foot.setText(overview.foot().versions());
    }

    private void showProfile() {
        explain.setText(
                messages.get(overview.isVerdict() ? "overview.profile.explain" : "result.profile.explain.selection"));
        ProfileTable table = new ProfileTable(overview.competencies(), messages);
        ProfileChart chart = new ProfileChart(overview.competencies(), messages);
        profile.getChildren().setAll(chart.node(), table.node());
        copyTable.setOnAction(event -> {
            Clip.copy(table.asText());
            copyTable.setText(messages.get("problem.copied"));
        });
    }

    private static void say(VBox where, List<String> sentences) {
        sentences.forEach(words -> where.getChildren().add(Labels.of(words, "reading")));
        present(where, !sentences.isEmpty());
    }

    private static void present(Region part, boolean is) {
        part.setVisible(is);
        part.setManaged(is);
    }
}
