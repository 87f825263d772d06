package org.okrreadiness.ui.editor.write;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.okr.Indicator;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.MarkedText;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.GrowingText;

/** Binds {@code KeyResultCard.fxml}. */
final class KeyResultCardController {

    private final WriteViewModel set;
    private final KeyResultDraft draft;
    private final Messages messages;
    private final EditorDesk desk;
    private NotedText noted;

    @FXML
    private MarginPane root;

    @FXML
    private Label number;

    @FXML
    private Button up;

    @FXML
    private Button down;

    @FXML
    private Button remove;

    @FXML
    private GrowingText sentence;

    @FXML
    private MarkedText copy;

    @FXML
    private VBox margin;

    @FXML
    private TextField metric;

    @FXML
    private TextField unit;

    @FXML
    private ChoiceBox<Direction> direction;

    @FXML
    private TextField baseline;

    @FXML
    private TextField target;

    @FXML
    private TextField due;

    @FXML
    private TextField source;

    @FXML
    private TextField owner;

    @FXML
    private ChoiceBox<Indicator> indicator;

    KeyResultCardController(WriteViewModel set, KeyResultDraft draft, EditorDesk desk) {
        this.set = set;
        this.draft = draft;
        this.desk = desk;
        this.messages = desk.tools().messages();
    }

    @FXML
    private void initialize() {
        sentence.textProperty().bindBidirectional(draft.text);
        metric.textProperty().bindBidirectional(draft.metric);
        unit.textProperty().bindBidirectional(draft.unit);
        baseline.textProperty().bindBidirectional(draft.baseline);
        target.textProperty().bindBidirectional(draft.target);
        due.textProperty().bindBidirectional(draft.due);
        source.textProperty().bindBidirectional(draft.source);
        owner.textProperty().bindBidirectional(draft.owner);
        Choices.bind(direction, Direction.values(), draft.direction, messages, "editor.write.direction.");
        Choices.bind(indicator, Indicator.values(), draft.indicator, messages, "editor.write.indicator.");
        noted = new NotedText(messages, desk.coaching(), copy, margin);
        root.setNotes(desk.coaching().offered());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::reorder);
    }

    private void reorder(KeyEvent key) {
        int by = key.getCode() == KeyCode.UP ? -1 : key.getCode() == KeyCode.DOWN ? 1 : 0;
        if (by != 0 && key.isAltDown() && sentence.isEditable()) {
            key.consume();
            set.move(draft, by);
        }
    }

    @FXML
    private void up() {
        set.move(draft, -1);
    }

    @FXML
    private void down() {
        set.move(draft, 1);
    }

    @FXML
    private void remove() {
        set.remove(draft);
    }

    /** @param place from 1, out of {@code all} */
    void showPlace(int place, int all) {
        String name = messages.get("editor.write.key-result", place);
        number.setText(name);
        sentence.setAccessibleText(messages.get("editor.write.sentence.spoken", place));
        up.setDisable(place == 1);
        down.setDisable(place == all);
        up.setAccessibleText(messages.get("editor.write.up.spoken", place));
        down.setAccessibleText(messages.get("editor.write.down.spoken", place));
        remove.setAccessibleText(messages.get("editor.write.remove.spoken", place));
    }

    void showNotes(Notes notes, int place) {
        Part part = Part.keyResult(place);
        noted.show(part, sentence.getText(), notes.on(part));
    }

    void setReadOnly(boolean readOnly) {
        sentence.setEditable(!readOnly);
        List.of(metric, unit, baseline, target, due, source, owner).forEach(f -> f.setEditable(!readOnly));
        List.of(direction, indicator).forEach(c -> c.setDisable(readOnly));
        for (Button button : List.of(up, down, remove)) {
            button.setVisible(!readOnly);
        }
    }

    Node sentence() {
        return sentence;
    }
}
