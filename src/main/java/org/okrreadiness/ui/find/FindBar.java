package org.okrreadiness.ui.find;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.WrappingRow;

/** Finds words in what a screen shows. Opens at the top of it, marks what it finds, and leads from one match to the next. */
public final class FindBar extends StackPane {

    private final Messages messages;
    private final Supplier<List<FindPlace>> places;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final FindMarks marks = new FindMarks();
    private final Runnable follow = () -> marks.draw(this.matches, this.current);
    private List<Match> matches = List.of();
    private Match current;
    private Node before;
    private Scene followed;

    /** @param places what is searched, in the order in which it is read; asked for each time */
    public FindBar(Messages messages, Supplier<List<FindPlace>> places) {
        this.messages = messages;
        this.places = places;
        getStyleClass().add("find-bar");
        field.setId("findField");
        field.setPromptText(messages.get("find.prompt"));
        field.setAccessibleText(messages.get("find.prompt"));
        field.textProperty().addListener((o, was, now) -> search());
        count.setId("findCount");
        count.setAccessibleRole(AccessibleRole.TEXT);
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .add(new WrappingRow(
                        field,
                        count,
                        button("find.previous", "findPrevious", () -> step(-1)),
                        button("find.next", "findNext", () -> step(1)),
                        button("action.close", "findClose", this::close)));
        shown(false);
    }

    /** The keyboard goes through children in their order, and what was put there last is the last of them. */
    private static void moveBehind(ObjectProperty<Node> part) {
        Node there = part.get();
        part.set(null);
        part.set(there);
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(messages.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Puts the bar above everything on the screen, and its keys to work. */
    public void install(BorderPane screen) {
        screen.setTop(screen.getTop() == null ? this : new VBox(screen.getTop(), this));
        List.of(screen.leftProperty(), screen.centerProperty(), screen.bottomProperty())
                .forEach(FindBar::moveBehind);
        screen.getChildren().add(marks);
        screen.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInside);
    }

    /** What is shown has changed. */
    public void refresh() {
        if (isVisible()) {
            matches = Match.of(places.get(), field.getText());
            current = same();
            tell();
        }
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown() && key.getCode() == KeyCode.F) {
            open();
            key.consume();
        } else if (key.getCode() == KeyCode.F3 && isVisible()) {
            step(key.isShiftDown() ? -1 : 1);
            key.consume();
        }
    }

    private void pressedInside(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && field.isFocused()) {
            step(key.isShiftDown() ? -1 : 1);
            key.consume();
        }
    }

    private void open() {
        if (!isVisible()) {
            before = getScene().getFocusOwner();
            followed = getScene();
            followed.addPostLayoutPulseListener(follow);
            shown(true);
            search();
        }
        field.requestFocus();
        field.selectAll();
    }

    /** Where the keyboard was is where it goes on, unless that has gone meanwhile. */
    private void close() {
        leave();
        shown(false);
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
    }

    /** To be called when the screen goes. */
    public void leave() {
        if (followed != null) {
            followed.removePostLayoutPulseListener(follow);
            followed = null;
        }
        matches = List.of();
        current = null;
        marks.draw(matches, current);
    }

    private void shown(boolean is) {
        setVisible(is);
        setManaged(is);
    }

    /** From what can be seen on; from the beginning when nothing of it can. */
    private void search() {
        if (isVisible()) {
            matches = Match.of(places.get(), field.getText());
            current = matches.stream()
                    .filter(Match::isShown)
                    .findFirst()
                    .orElse(matches.isEmpty() ? null : matches.get(0));
            arrive();
        }
    }

    private void step(int by) {
        refresh();
        if (!matches.isEmpty()) {
            int at = Math.max(0, matches.indexOf(current));
            current = matches.get(Math.floorMod(at + by, matches.size()));
            arrive();
        }
    }

    private Match same() {
        return matches.stream()
                .filter(match -> current != null && match.isSame(current))
                .findFirst()
                .orElse(matches.isEmpty() ? null : matches.get(0));
    }

    private void arrive() {
        if (current != null) {
            current.reveal();
        }
        tell();
    }

    private void tell() {
        count.setText(words());
        marks.draw(matches, current);
    }

    private String words() {
        if (field.getText().isBlank()) {
            return "";
        }
        return current == null
                ? messages.get("find.nothing")
                : messages.get("find.count", matches.indexOf(current) + 1, matches.size());
    }
}
