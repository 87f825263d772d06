package org.okrreadiness.ui.editor.critique;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.MarkedText;
import org.okrreadiness.ui.editor.GrowingText;

/** Binds {@code Line.fxml}: one planted line, the palette while words are selected, and the marks on it. */
final class LineController {

    private final CritiqueViewModel critique;
    private final PlantedLine line;
    private final Messages messages;
    private final DefectPalette palette;
    private LineMarks lineMarks;
    private boolean readOnly;

    @FXML
    private Label name;

    @FXML
    private Button whole;

    @FXML
    private GrowingText words;

    @FXML
    private MarkedText copy;

    @FXML
    private StackPane paletteHere;

    @FXML
    private VBox marks;

    LineController(CritiqueViewModel critique, PlantedLine line, Messages messages) {
        this.critique = critique;
        this.line = line;
        this.messages = messages;
        this.palette = new DefectPalette(messages, this::mark);
    }

    @FXML
    private void initialize() {
        String called = messages.get(line.name().key(), line.name().arguments());
        name.setText(called);
        words.setId("planted-" + line.part().path());
        words.setText(line.text());
        // Of the set as a whole there are no words to select.
        show(words, !line.text().isEmpty());
        words.setAccessibleText(messages.get("editor.critique.line.spoken", called));
        words.setAccessibleHelp(messages.get("editor.critique.line.help"));
        whole.setAccessibleText(messages.get("editor.critique.whole.spoken", called));
        words.selectionProperty().addListener((property, before, now) -> selected(now));
        words.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        paletteHere.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        paletteHere.getChildren().setAll(palette);
        closePalette();
        lineMarks = new LineMarks(critique, line, messages, copy, marks);
        showMarks();
    }

    private void selected(IndexRange range) {
        if (range.getLength() > 0 && !readOnly) {
            openPalette(messages.get(
                    "editor.critique.palette.words",
                    line.text().substring(range.getStart(), range.getEnd()).strip()));
        } else {
            closePalette();
        }
    }

    private void openPalette(String about) {
        palette.showAbout(about);
        show(paletteHere, true);
    }

    private void closePalette() {
        show(paletteHere, false);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void typed(KeyEvent key) {
        if (!readOnly) {
            DefectPalette.kindOf(key).ifPresent(kind -> {
                key.consume();
                mark(kind);
            });
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !readOnly) {
            key.consume();
            aboutWholeOrWords();
        } else {
            escape(key);
        }
    }

    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && paletteHere.isVisible()) {
            key.consume();
            words.deselect();
            closePalette();
            words.requestFocus();
        }
    }

    @FXML
    private void whole() {
        words.deselect();
        aboutWholeOrWords();
    }

    private void aboutWholeOrWords() {
        if (words.getSelection().getLength() == 0) {
            openPalette(messages.get("editor.critique.palette.whole"));
        }
        palette.firstName().requestFocus();
    }

    private void mark(DefectKind kind) {
        IndexRange range = words.getSelection();
        MarkDraft made = critique.mark(line.part(), new Span(range.getStart(), range.getEnd()), kind);
        words.deselect();
        closePalette();
        lineMarks.why(made).requestFocus();
    }

    /** Shows the marks on this line. */
    void showMarks() {
        lineMarks.show();
        show(copy, lineMarks.hasWords());
        show(marks, !marks.getChildren().isEmpty());
    }

    Node words() {
        return words;
    }

    void setReadOnly(boolean closed) {
        readOnly = closed;
        whole.setVisible(!closed);
        closePalette();
        lineMarks.setReadOnly(closed);
    }
}
