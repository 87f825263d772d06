package org.okrreadiness.ui.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.editor.GrowingText;
import org.okrreadiness.wording.Words;

/** Binds {@code References.fxml}. */
final class ReferencesController implements ModerationPart {

    private final ReferencesViewModel model;
    private final Messages messages;

    @FXML
    private ComboBox<ReferencesViewModel.TaskChoice> tasks;

    @FXML
    private ListView<ReferencesViewModel.Row> rows;

    @FXML
    private Label nothing;

    @FXML
    private VBox problem;

    @FXML
    private VBox answer;

    ReferencesController(ReferencesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        tasks.setItems(model.tasks());
        tasks.valueProperty().bindBidirectional(model.taskProperty());
        rows.setItems(model.rows());
        rows.setCellFactory(list -> new OpenCell<>(ReferencesViewModel.Row::title, ReferencesController::lines));
        rows.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.open(now);
            }
        });
        OpenCell.beginAtTheTop(rows);
        model.rows().addListener((javafx.beans.Observable changed) -> empty());
        model.openedProperty().addListener((property, before, now) -> show(now));
        Told.in(problem, model.work(), messages);
        empty();
    }

    private static List<String> lines(ReferencesViewModel.Row row) {
        return row.used().isEmpty() ? List.of(row.beginning()) : List.of(row.used(), row.beginning());
    }

    private void empty() {
        Labels.present(nothing, model.rows().isEmpty());
        Labels.present(rows, !model.rows().isEmpty());
    }

    private void show(Optional<ReferencesViewModel.Opened> opened) {
        answer.getChildren().clear();
        opened.ifPresentOrElse(
                this::fill,
                () -> answer.getChildren()
                        .setAll(Labels.of(messages.get("moderation.reference.choose"), "reading", "muted")));
    }

    /** The levels and reasons as they stand in the fields. */
    private record Field(ReferencesViewModel.Settle settle, LevelChoice choice, GrowingText reason) {
        Optional<GivenMark> mark() {
            return choice.levelProperty()
                    .get()
                    .map(level -> new GivenMark(settle.place(), level, reason.getText(), ""));
        }
    }

    private void fill(ReferencesViewModel.Opened opened) {
        answer.getChildren().add(Labels.of(opened.row().title(), "section-title"));
        answer.getChildren().add(AnswerView.of(opened.lines(), messages));
        List<Field> fields = new ArrayList<>();
        for (ReferencesViewModel.Settle settle : opened.places()) {
            Field field = field(settle);
            fields.add(field);
            VBox card = new VBox(Labels.of(settle.title(), "item-title"), field.choice(), field.reason());
            card.getStyleClass().add("card");
            answer.getChildren().add(card);
        }
        ComboBox<ReferenceUse> use = new ComboBox<>();
        use.getStyleClass().add("moderation-choice");
        use.setConverter(new UseWords());
        use.getItems().setAll(ReferenceUse.values());
        use.setValue(opened.row().use().orElse(ReferenceUse.PRACTICE));
        use.setAccessibleText(messages.get("moderation.use"));
        Button set = new Button(messages.get("moderation.reference.set"));
        set.setId("setReference");
        set.getStyleClass().add("accent");
        set.setOnAction(event -> model.set(
                opened, fields.stream().flatMap(field -> field.mark().stream()).toList(), use.getValue()));
        answer.getChildren().addAll(Labels.of(messages.get("moderation.use"), "strong"), use, set);
    }

    private Field field(ReferencesViewModel.Settle settle) {
        LevelChoice choice = new LevelChoice(settle.title(), settle.descriptors(), messages);
        GrowingText reason = new GrowingText();
        reason.setPromptText(messages.get("moderation.reference.reason"));
        reason.setAccessibleText(messages.get("moderation.reason.spoken", settle.title()));
        settle.before().ifPresent(mark -> {
            choice.show(mark.level());
            reason.setText(mark.remark());
        });
        return new Field(settle, choice, reason);
    }

    /** Names what reference answers are for. */
    private final class UseWords extends StringConverter<ReferenceUse> {
        @Override
        public String toString(ReferenceUse use) {
            return use == null ? "" : Words.of(messages, "moderation.use", use);
        }

        @Override
        public ReferenceUse fromString(String words) {
            throw new UnsupportedOperationException("Uses are chosen");
        }
    }

    @Override
    public void load() {
        model.load();
    }
}
