package org.okrreadiness.ui.marking;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.okrreadiness.ui.common.Shortcut;
import org.okrreadiness.ui.common.UndoKeys;

/** Every key of marking, in one table: the window and the sheet of shortcuts both read it. */
final class MarkingKeys {

    /** What keys do that are about what is shown and not about what is given. */
    interface View {
        void turnCase();

        void turnAnchors();
    }

    /** @param shortcut what the sheet says of it */
    private record Key(Shortcut shortcut, List<KeyCombination> keys, Consumer<MarkingViewModel> does) {

        boolean matches(KeyEvent event) {
            return keys.stream().anyMatch(key -> key.match(event));
        }
    }

    private final List<Key> table;

    MarkingKeys(View view) {
        this.table = Stream.concat(
                        IntStream.rangeClosed(0, 3).mapToObj(MarkingKeys::level),
                        Stream.of(
                                key("judging-enter", MarkingViewModel::enter, plain(KeyCode.ENTER)),
                                key(
                                        "judging-back",
                                        MarkingViewModel::back,
                                        plain(KeyCode.BACK_SPACE),
                                        plain(KeyCode.LEFT)),
                                key("judging-forward", MarkingViewModel::forward, plain(KeyCode.RIGHT)),
                                new Key(
                                        UndoKeys.UNDO,
                                        List.of(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN)),
                                        MarkingViewModel::undo),
                                key("judging-remark", model -> model.ask(Line.REMARK), plain(KeyCode.R)),
                                key("judging-note", model -> model.ask(Line.NOTE), plain(KeyCode.N)),
                                key("judging-skip", MarkingViewModel::skip, plain(KeyCode.S)),
                                key("judging-escalate", model -> model.ask(Line.ESCALATION), plain(KeyCode.E)),
                                key("judging-case", model -> view.turnCase(), plain(KeyCode.C)),
                                key("judging-anchors", model -> view.turnAnchors(), plain(KeyCode.A))))
                .toList();
    }

    private static Key level(int points) {
        return key(
                "judging-level",
                model -> model.level(points),
                plain(KeyCode.valueOf("DIGIT" + points)),
                plain(KeyCode.valueOf("NUMPAD" + points)));
    }

    private static Key key(String name, Consumer<MarkingViewModel> does, KeyCombination... keys) {
        return new Key(new Shortcut(name), List.of(keys), does);
    }

    private static KeyCombination plain(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    /** Taken before what has the keyboard sees them, unless that is a field, or a button that is pressed with the key. */
    void install(Node root, MarkingViewModel model) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!keepsIt(event)) {
                table.stream().filter(key -> key.matches(event)).findFirst().ifPresent(key -> {
                    event.consume();
                    key.does().accept(model);
                });
            }
        });
    }

    private static boolean keepsIt(KeyEvent event) {
        boolean arrow = event.getCode().isArrowKey();
        return event.getTarget() instanceof TextInputControl
                || event.getTarget() instanceof Toggle && arrow
                || event.getTarget() instanceof ButtonBase && event.getCode() == KeyCode.ENTER;
    }

    /** Each of them once. */
    List<Shortcut> shortcuts() {
        return table.stream().map(Key::shortcut).distinct().toList();
    }
}
