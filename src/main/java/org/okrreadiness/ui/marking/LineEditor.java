package org.okrreadiness.ui.marking;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.okrreadiness.ui.piece.Labels;
import org.okrreadiness.wording.Words;

/**
 * The one line that opens for a remark, a note or a reason. Tab takes the suggestion that is marked, or the first; Enter takes one that
 * was gone to with the arrows, or what was typed; Escape takes nothing.
 */
final class LineEditor {

    private final MarkingViewModel model;
    private final VBox part;
    private final Label label;
    private final TextField field;
    private final VBox list;
    private Optional<Line> open = Optional.empty();
    private List<String> offered = List.of();
    private int marked = -1;

    LineEditor(MarkingViewModel model, VBox part, Label label, TextField field, VBox list) {
        this.model = model;
        this.part = part;
        this.label = label;
        this.field = field;
        this.list = list;
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().addListener((property, before, now) -> offer());
    }

    /** @return whether the keyboard belongs elsewhere again */
    boolean show() {
        Optional<Line> asked = model.asked();
        present(part, asked.isPresent());
        boolean closed = open.isPresent() && asked.isEmpty();
        boolean differs = !asked.equals(open) || asked.equals(Optional.of(Line.DIFFERENCE));
        if (asked.isPresent() && differs) {
            open(asked.get());
        }
        open = asked;
        return closed;
    }

    private void open(Line line) {
        label.setText(
                line == Line.DIFFERENCE
                        ? model.difference()
                                .map(row -> model.messages().get("judging.line.difference", row.piece(), row.title()))
                                .orElse("")
                        : Words.of(model.messages(), "judging.line", line));
        field.setAccessibleText(label.getText());
        open = Optional.of(line);
        if (field.getText().isEmpty() || line != Line.DIFFERENCE) {
            field.setText(model.begun());
        }
        field.end();
        offer();
        field.requestFocus();
    }

    private void offer() {
        offered = model.asked().isPresent() ? model.suggestions(field.getText()) : List.of();
        marked = -1;
        showOffered();
    }

    private void showOffered() {
        list.getChildren().clear();
        for (int at = 0; at < offered.size(); at++) {
            String text = offered.get(at);
            Label suggestion = Labels.of(text, "suggestion");
            if (at == marked) {
                suggestion.getStyleClass().add("current");
            }
            suggestion.setOnMouseClicked(event -> take(text));
            list.getChildren().add(suggestion);
        }
        present(list, !offered.isEmpty());
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !offered.isEmpty()) {
            key.consume();
            take(offered.get(Math.max(0, marked)));
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            take(marked >= 0 ? offered.get(marked) : field.getText());
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            field.clear();
            model.leaveLine();
        } else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            key.consume();
            marked = Math.max(-1, Math.min(offered.size() - 1, marked + (key.getCode() == KeyCode.DOWN ? 1 : -1)));
            showOffered();
        }
    }

    private void take(String text) {
        if (!text.isBlank()) {
            field.clear();
        }
        model.answer(text);
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
