package org.okrreadiness.ui.awaiting;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.ui.common.Clip;
import org.okrreadiness.ui.common.ProblemPane;
import org.okrreadiness.ui.piece.Labels;
import org.okrreadiness.wording.Words;

final class AwaitingController {

    private final AwaitingViewModel model;
    private final FileToSend file;
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
    private Button save;

    @FXML
    private Label saved;

    @FXML
    private Button toHome;

    AwaitingController(AwaitingViewModel model, FileToSend file, Messages messages, Runnable home) {
        this.model = model;
        this.file = file;
        this.messages = messages;
        this.home = home;
    }

    @FXML
    private void initialize() {
        model.readingProperty().addListener((o, before, now) -> show(now));
        model.problemProperty().addListener((o, before, now) -> page.setContent(new ProblemPane(now, messages)));
        save.disableProperty().bind(file.busyProperty());
        save.setOnAction(event -> place().ifPresent(file::save));
        file.saidProperty()
                .addListener(
                        (o, before, now) -> saved.setText(now.map(this::words).orElse("")));
        present(saved, false);
        saved.textProperty().addListener((o, before, now) -> present(saved, !now.isEmpty()));
        toHome.setOnAction(event -> home.run());
        copy.setOnAction(event -> {
            Clip.copy(model.readingProperty().get().answers().whole());
            copy.setText(messages.get("problem.copied"));
        });
    }

    private String words(Phrase phrase) {
        return Words.of(messages, phrase);
    }

    private Optional<Path> place() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("awaiting.save"));
        chooser.setInitialFileName(file.usualName());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        messages.get("awaiting.kind"), "*" + PackKind.SUBMISSION.ending()));
        return Optional.ofNullable(chooser.showSaveDialog(save.getScene().getWindow()))
                .map(File::toPath);
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
