package org.okrreadiness.ui.awaiting;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Clip;
import org.okrreadiness.ui.common.ProblemPane;
import org.okrreadiness.ui.piece.Labels;

final class AwaitingController {

    private final AwaitingViewModel model;
    private final Messages messages;
    private final Runnable home;

    @FXML
    private ScrollPane page;

    @FXML
    private Label facts;

    @FXML
    private Label title;

    @FXML
    private Label sentence;

    @FXML
    private VBox meaning;

    @FXML
    private VBox marksPart;

    @FXML
    private VBox competencies;

    @FXML
    private VBox tasks;

    @FXML
    private VBox answers;

    @FXML
    private Button copy;

    @FXML
    private Button toHome;

    AwaitingController(AwaitingViewModel model, Messages messages, Runnable home) {
        this.model = model;
        this.messages = messages;
        this.home = home;
    }

    @FXML
    private void initialize() {
        model.readingProperty().addListener((o, before, now) -> show(now));
        model.problemProperty().addListener((o, before, now) -> page.setContent(new ProblemPane(now, messages)));
        toHome.setOnAction(event -> home.run());
        copy.setOnAction(event -> {
            Clip.copy(model.readingProperty().get().answers().whole());
            copy.setText(messages.get("problem.copied"));
        });
    }

    private void show(AwaitingReading reading) {
        facts.setText(reading.facts());
        title.setText(reading.title());
        sentence.setText(reading.sentence());
        say(meaning, reading.meaning());
        say(competencies, reading.competencies());
        tasks.getChildren()
                .setAll(reading.tasks().stream().map(AwaitingController::task).toList());
        present(marksPart, !reading.tasks().isEmpty());
        answers.getChildren()
                .setAll(reading.answers().byTask().stream()
                        .map(AwaitingController::answer)
                        .toList());
    }

    private static Node task(AwaitingReading.ToldTask task) {
        VBox lines = new VBox(Labels.of(task.title(), "item-title"), Labels.of(task.score(), "caption"));
        lines.getStyleClass().add("stack-tight");
        task.remarks().forEach(remark -> lines.getChildren().add(Labels.of(remark, "reading")));
        return lines;
    }

    private static Node answer(AwaitingReading.Answer answer) {
        VBox lines = new VBox(Labels.of(answer.title(), "item-title"));
        lines.getStyleClass().add("stack-tight");
        answer.lines().forEach(line -> lines.getChildren().add(Labels.of(line, "reading")));
        return lines;
    }

    private static void say(VBox where, List<String> sentences) {
        where.getChildren()
                .setAll(sentences.stream()
                        .map(words -> Labels.of(words, "reading"))
                        .toList());
    }

    private static void present(Region part, boolean is) {
        part.setVisible(is);
        part.setManaged(is);
    }

    Node firstFocus() {
        return toHome;
    }
}
