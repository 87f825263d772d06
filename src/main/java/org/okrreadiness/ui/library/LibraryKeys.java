package org.okrreadiness.ui.library;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Finding by keyboard: typing filters wherever one is, arrows lead between field and list, Enter practises. */
final class LibraryKeys {

    private final TextField search;
    private final ListView<LibraryRow> list;
    private final Runnable clear;
    private final Runnable practise;

    LibraryKeys(TextField search, ListView<LibraryRow> list, Runnable clear, Runnable practise) {
        this.search = search;
        this.list = list;
        this.clear = clear;
        this.practise = practise;
    }

    void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            search.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && (list.isFocused() || search.isFocused())) {
            clear.run();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && search.isFocused()) {
            toList();
            event.consume();
        } else if (event.getCode() == KeyCode.UP && isAtTop()) {
            search.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
            practise.run();
            event.consume();
        }
    }

    private boolean isAtTop() {
        return list.isFocused() && list.getSelectionModel().getSelectedIndex() <= 0;
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
                && character.codePoints().allMatch(Character::isLetterOrDigit)
                && !character.isEmpty();
        if (letter) {
            search.requestFocus();
            search.appendText(character);
            search.end();
            event.consume();
        }
    }
}
