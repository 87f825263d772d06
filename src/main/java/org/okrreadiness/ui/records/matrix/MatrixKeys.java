package org.okrreadiness.ui.records.matrix;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.service.records.MatrixOrder;
import org.okrreadiness.service.records.MatrixRow;

/** The matrix by keyboard: typing filters wherever one is, arrows lead between people and competencies, Enter opens. */
final class MatrixKeys {

    private final TextField search;
    private final ListView<MatrixRow> list;
    private final ObjectProperty<Competency> cursor;
    private final MatrixViewModel model;

    MatrixKeys(TextField search, ListView<MatrixRow> list, ObjectProperty<Competency> cursor, MatrixViewModel model) {
        this.search = search;
        this.list = list;
        this.cursor = cursor;
        this.model = model;
    }

    void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            search.requestFocus();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.O) {
            model.sortBy(list.isFocused() ? MatrixOrder.of(cursor.get()) : MatrixOrder.NAMES);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && (list.isFocused() || search.isFocused())) {
            model.clear();
            search.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && search.isFocused()) {
            toList();
            event.consume();
        } else if (list.isFocused()) {
            pressedInList(event);
        }
    }

    private void pressedInList(KeyEvent event) {
        MatrixRow row = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0) {
            search.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            move(event.getCode() == KeyCode.RIGHT ? 1 : -1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && row != null) {
            model.open(row, cursor.get());
            event.consume();
        }
    }

    private void move(int by) {
        int to = cursor.get().ordinal() + by;
        if (to >= 0 && to < Competency.values().length) {
            cursor.set(Competency.values()[to]);
        }
    }

    private void toList() {
        if (!list.getItems().isEmpty()) {
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().select(0);
            }
        }
    }

    /** Letters typed in the list go on in the field. */
    void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean letter = !event.isShortcutDown()
                && !event.isAltDown()
                && !character.isEmpty()
                && character.codePoints().allMatch(Character::isLetterOrDigit);
        if (letter) {
            search.requestFocus();
            search.appendText(character);
            search.end();
            event.consume();
        }
    }
}
