package org.okrreadiness.ui.awaiting;

import java.nio.file.Path;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.ui.common.Clip;
import org.okrreadiness.ui.common.FileDrop;
import org.okrreadiness.ui.common.ProblemPane;
import org.okrreadiness.ui.handover.BringUp;
import org.okrreadiness.ui.piece.Labels;

final class AwaitingController {

    private final AwaitingViewModel model;
    private final Messages messages;
    private final Runnable home;

    @FXML
    private Parent root;

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
    private VBox taskScores;

    @FXML
    private VBox trainerPlace;

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
        model.shownProperty().addListener((o, before, now) -> showAll());
        model.problemProperty().addListener((o, before, now) -> page.setContent(new ProblemPane(now, messages)));
        FileDrop.install(root, PackKind.FEEDBACK.ending(), this::takeIn);
        toHome.setOnAction(event -> home.run());
        copy.setOnAction(event -> {
            Clip.copy(model.reading().answers().whole());
            copy.setText(messages.get("problem.copied"));
        });
        show(model.reading());
    }

    private void takeIn(List<Path> files) {
        model.takeIn(files);
        BringUp.top(trainerPlace.lookup("#returnPlace"));
    }

    private void showAll() {
        AwaitingReading now = model.reading();
        boolean news = !sentence.getText().equals(now.sentence());
        String held = holder();
        show(now);
        trainerPlace.getChildren().setAll(model.byTrainer().part());
        if (!held.isEmpty()) {
            goOn(held, news);
        }
    }

    /** The id of what in the trainer's part has the keyboard; blank when nothing there has. */
    private String holder() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        String id = owner == null || owner.getId() == null ? " " : owner.getId();
        for (Node around = owner; around != null; around = around.getParent()) {
            if (around == trainerPlace) {
                return id;
            }
        }
        return "";
    }

    /** What had the keyboard was made anew; without this it would fall to the first button of the window. */
    private void goOn(String held, boolean news) {
        Node again = held.isBlank() ? null : trainerPlace.lookup("#" + held);
        if (news) {
            page.setVvalue(0);
        }
        if (!news && again != null) {
            again.requestFocus();
        } else {
            page.requestFocus();
        }
    }

    private void show(AwaitingReading reading) {
        facts.setText(reading.facts());
        title.setText(reading.title());
        sentence.setText(reading.sentence());
        say(meaning, reading.meaning());
        say(competencies, reading.competencies());
        say(taskScores, reading.tasks());
        present(marksPart, !reading.competencies().isEmpty());
        answers.getChildren()
                .setAll(reading.answers().byTask().stream()
                        .map(AwaitingController::answer)
                        .toList());
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
