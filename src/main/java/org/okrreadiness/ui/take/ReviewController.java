package org.okrreadiness.ui.take;

import java.time.Duration;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Words;

/** Binds {@code Review.fxml}: every task once more before handing in, with what is still open, and what handing in does. */
final class ReviewController {

    private final TakeViewModel sitting;
    /** Shorter work than this is done before a bar could be read. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final UiTools tools;
    private final Messages messages;

    @FXML
    private Label heading;

    @FXML
    private Label summary;

    @FXML
    private Label notice;

    @FXML
    private Label problem;

    @FXML
    private VBox confirm;

    @FXML
    private Label question;

    @FXML
    private Label consequence;

    @FXML
    private VBox marking;

    @FXML
    private Label markingWords;

    @FXML
    private ProgressBar progress;

    @FXML
    private VBox rows;

    ReviewController(TakeViewModel sitting, UiTools tools) {
        this.sitting = sitting;
        this.tools = tools;
        this.messages = tools.messages();
    }

    @FXML
    private void initialize() {
        markingWords.setText(inWords(new ReviewText(sitting).marking()));
        progress.setAccessibleText(markingWords.getText());
        sitting.stageProperty().addListener(changed -> show());
        sitting.problemProperty().addListener(changed -> show());
        show();
    }

    private void show() {
        ReviewText text = new ReviewText(sitting);
        Stage stage = sitting.stageProperty().get();
        heading.setText(inWords(text.heading()));
        summary.setText(inWords(text.summary()));
        notice.setText(text.notice().map(this::inWords).orElse(""));
        present(notice, text.notice().isPresent());
        question.setText(messages.get("take.confirm.question"));
        consequence.setText(inWords(text.consequence()));
        problem.setText(sitting.problemProperty().get().map(this::inWords).orElse(""));
        present(problem, sitting.problemProperty().get().isPresent());
        present(confirm, stage == Stage.CONFIRMING);
        present(marking, false);
        rows.setDisable(stage == Stage.MARKING);
        if (stage == Stage.MARKING) {
            tools.delay()
                    .after(
                            PATIENCE,
                            () -> present(marking, sitting.stageProperty().get() == Stage.MARKING));
        }
        if (stage == Stage.REVIEWING) {
            rows.getChildren()
                    .setAll(sitting.entries().stream()
                            .map(e -> ReviewRow.of(e, messages, () -> sitting.goTo(e.number() - 1)))
                            .toList());
        }
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }

    private String inWords(Phrase phrase) {
        return Words.of(messages, phrase);
    }

    /** The first task that still wants something; empty when none does. */
    Optional<Node> firstOpen() {
        return sitting.entries().stream()
                .filter(e -> e.progress().missing().isPresent())
                .findFirst()
                .map(e -> rows.getChildren().get(e.number() - 1).lookup(".button"));
    }
}
