package org.okrreadiness.ui.marking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.ui.common.EvenColumns;
import org.okrreadiness.ui.marking.MarkingViewModel.State;

/** Binds {@code Levels.fxml}: what is asked now, the four levels, the line that opens, and what comes next. */
final class LevelsController {

    private final MarkingViewModel model;
    private LineEditor lineEditor;

    @FXML
    private Label question;

    @FXML
    private HBox given;

    @FXML
    private EvenColumns levels;

    @FXML
    private Label remark;

    @FXML
    private VBox linePart;

    @FXML
    private Label lineLabel;

    @FXML
    private TextField line;

    @FXML
    private VBox suggestions;

    @FXML
    private Label message;

    @FXML
    private Label hint;

    @FXML
    private Button commit;

    LevelsController(MarkingViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        lineEditor = new LineEditor(model, linePart, lineLabel, line, suggestions);
        commit.setOnAction(event -> lineEditor.enterOr(model::enter));
    }

    /**
     * Shows where marking stands.
     *
     * @return whether a line was closed, so that the keyboard belongs to the answer again
     */
    boolean show() {
        boolean committed = model.state() == State.COMMITTED;
        present(levels, !committed);
        present(given, !committed);
        present(question, !committed);
        if (!committed) {
            question.setText(asked());
            showLevels();
        }
        showRemark(committed);
        message.setText(model.message());
        present(message, !model.message().isEmpty());
        hint.setText(model.messages().get(committed ? "judging.hint.committed" : "judging.hint"));
        commit.setText(model.messages().get(committed ? "judging.next" : "judging.commit"));
        return lineEditor.show();
    }

    private String asked() {
        Question now = model.question();
        return model.messages()
                .get(
                        "judging.question.of",
                        now.piece(),
                        now.title(),
                        model.inHand().index() + 1,
                        model.questions().size());
    }

    private void showLevels() {
        levels.getChildren().removeIf(LevelCard.class::isInstance);
        Optional<Level> now = model.inHand().level(model.inHand().place());
        for (Level level : Level.values()) {
            levels.getChildren()
                    .add(new LevelCard(
                            level,
                            model.question().descriptors().get(level.points()),
                            now.equals(Optional.of(level)),
                            model.messages(),
                            () -> model.level(level.points())));
        }
        List<Label> all = model.questions().stream()
                .filter(one -> one.place().part().equals(model.inHand().place().part()))
                .map(this::givenLevel)
                .toList();
        given.getChildren().setAll(all);
        given.setAccessibleText(all.stream().map(Label::getText).collect(Collectors.joining(" ")));
    }

    private Label givenLevel(Question one) {
        Label label = new Label(model.inHand()
                .level(one.place())
                .map(level -> Integer.toString(level.points()))
                .orElse("\u00b7"));
        label.getStyleClass().add("given-level");
        if (one.place().equals(model.inHand().place())) {
            label.getStyleClass().add("current");
        }
        return label;
    }

    private void showRemark(boolean committed) {
        AnswerInHand hand = model.inHand();
        String said = hand.remark(hand.place());
        String noted = hand.note(hand.place());
        StringBuilder words =
                new StringBuilder(model.isQualifying() ? model.messages().get("judging.qualifying") : "");
        append(words, said.isEmpty() ? "" : model.messages().get("judging.remark", said));
        append(words, noted.isEmpty() ? "" : model.messages().get("judging.note", noted));
        remark.setText(words.toString());
        present(remark, !committed && words.length() > 0);
    }

    private static void append(StringBuilder words, String more) {
        words.append(words.length() > 0 && !more.isEmpty() ? "\n" : "").append(more);
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
