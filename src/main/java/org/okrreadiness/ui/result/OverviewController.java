package org.okrreadiness.ui.result;

import java.util.List;
import java.util.Optional;
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
    private final Ways ways;

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

    @FXML
    private VBox handOverPart;

    @FXML
    private Button handOver;

    /**
     * Where the overview leads.
     *
     * @param open shows the page of a task
     * @param trainer shows the way to a trainer; empty where none is offered
     */
    record Ways(Onward onward, Consumer<TaskId> open, Optional<Runnable> trainer) {}

    OverviewController(OverviewReading overview, Messages messages, Ways ways) {
        this.overview = overview;
        this.messages = messages;
        this.ways = ways;
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
        nextPart.getChildren().setAll(new NextView(overview.next(), messages, ways.onward()).nodes());
        present(nextPart, !nextPart.getChildren().isEmpty());
        story.getChildren().setAll(new StoryView(messages, ways.open()).of(overview.story()));
        present(storyPart, !overview.story().isEmpty());
        say(sure, overview.calibration());
        present(surePart, !overview.calibration().isEmpty());
        say(cut, overview.foot().cut());
        present(cutPart, !overview.foot().cut().isEmpty());
        say(remarks, overview.remarks());
        growth.setOnAction(event -> ways.onward().growth().run());
        handOver.setOnAction(event -> ways.trainer().ifPresent(Runnable::run));
        present(handOverPart, ways.trainer().isPresent());
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
