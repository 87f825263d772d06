package org.okrreadiness.ui.result;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.task.TaskReading;
import org.okrreadiness.ui.piece.Labels;
import org.okrreadiness.ui.piece.PieceView;

final class TaskPageController {

    private final TaskReading task;
    private final Messages messages;

    @FXML
    private Label place;

    @FXML
    private Label title;

    @FXML
    private Label score;

    @FXML
    private TitledPane promptPart;

    @FXML
    private Label prompt;

    @FXML
    private VBox critique;

    @FXML
    private VBox conversation;

    @FXML
    private VBox pieces;

    @FXML
    private VBox optionsPart;

    @FXML
    private Label optionsHeading;

    @FXML
    private Label optionsSummary;

    @FXML
    private VBox options;

    @FXML
    private VBox answer;

    @FXML
    private VBox temptationsPart;

    @FXML
    private VBox temptations;

    @FXML
    private VBox disputesPart;

    @FXML
    private VBox disputes;

    @FXML
    private VBox draftsPart;

    @FXML
    private VBox drafts;

    @FXML
    private Label provenance;

    TaskPageController(TaskReading task, Messages messages) {
        this.task = task;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        place.setText(task.place());
        title.setText(task.title());
        score.setText(task.score());
        prompt.setText(task.prompt());
        provenance.setText(task.provenance());
        task.critique().ifPresent(reading -> critique.getChildren().setAll(new CritiqueView(reading, messages)));
        task.conversation()
                .ifPresent(reading -> conversation.getChildren().setAll(new ConversationView(reading, messages)));
        task.pieces().forEach(piece -> pieces.getChildren().add(new PieceView(piece, messages)));
        optionsHeading.setText(task.options().heading());
        optionsSummary.setText(task.options().summary());
        task.options().options().forEach(option -> options.getChildren().add(new OptionView(option, messages)));
        task.answers().forEach(reading -> answer.getChildren().add(new AnswerView(reading, messages)));
        task.temptations().forEach(reason -> temptations.getChildren().add(Labels.of(reason, "reading")));
        task.disputes().forEach(dispute -> disputes.getChildren().add(Labels.of(dispute, "reading")));
        task.drafts().forEach(draft -> drafts.getChildren().add(new DraftView(draft, messages)));
        present(draftsPart, !task.drafts().isEmpty());
        present(disputesPart, !task.disputes().isEmpty());
        present(critique, task.critique().isPresent());
        present(conversation, task.conversation().isPresent());
        present(pieces, !task.pieces().isEmpty());
        present(optionsPart, !task.options().options().isEmpty());
        present(optionsSummary, !task.options().summary().isBlank());
        present(answer, !task.answers().isEmpty());
        present(temptationsPart, !task.temptations().isEmpty());
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
