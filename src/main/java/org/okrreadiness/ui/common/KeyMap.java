package org.okrreadiness.ui.common;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ADD;
import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.CONTEXT_MENU;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.EQUALS;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.F10;
import static javafx.scene.input.KeyCode.F3;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.MINUS;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.NUMPAD0;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.PLUS;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.SUBTRACT;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.W;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/** Every key of the program. A key that is not here is one that nobody is told about; {@code KeyMapTest} finds it. */
public final class KeyMap {

    private static final List<Shortcut> ALL = Stream.of(
                    in(
                            KeyPlace.EVERYWHERE,
                            key("home", HOME),
                            key("library", L),
                            key("own", B),
                            key("growth", G),
                            key("trainer", M),
                            key("records", R),
                            key("decide", D),
                            key("settings", COMMA),
                            key("text-larger", PLUS, EQUALS, ADD),
                            key("text-smaller", MINUS, SUBTRACT),
                            key("text-normal", DIGIT0, NUMPAD0),
                            key("help", F1),
                            key("next-part", TAB),
                            key("close-sheet", ESCAPE),
                            key("copy-table", C),
                            key("table-menu", F10, CONTEXT_MENU)),
                    in(KeyPlace.FINDING, key("find", F), key("find-next", F3, ENTER), key("find-close", ESCAPE)),
                    in(KeyPlace.CHANGING, key("undo", Z), key("redo", Z, Y)),
                    in(
                            KeyPlace.SITTING,
                            key("take-next", RIGHT),
                            key("take-previous", LEFT),
                            key("take-other-side", F6),
                            key("take-case", DIGIT1),
                            key("take-task", DIGIT2),
                            key("take-tasks", T),
                            key("take-tasks-go", ENTER, ESCAPE)),
                    in(
                            KeyPlace.ANSWERING,
                            key("take-field", TAB, ENTER),
                            key("take-move", UP, DOWN),
                            key("take-why", F1),
                            key("take-palette", ENTER, ESCAPE),
                            key("take-name"),
                            key("take-options", UP, DOWN),
                            key("take-rate", LEFT, RIGHT),
                            key("take-choose", B, W, LEFT, RIGHT),
                            key("take-do", D, ENTER),
                            key("take-word", BACK_SPACE, DELETE),
                            key("take-say", ENTER),
                            key("take-say-line", ENTER),
                            key("take-lean", LEFT, RIGHT, PLUS, EQUALS, ADD, MINUS, SUBTRACT),
                            key("take-grade", UP, DOWN),
                            key("take-decide", K, C, D, LEFT, RIGHT),
                            key("take-sure", SPACE, ENTER)),
                    in(KeyPlace.RESULT, key("result-next", RIGHT), key("result-previous", LEFT)),
                    in(
                            KeyPlace.LIBRARY,
                            key("library-search", F),
                            key("library-list", DOWN, UP),
                            key("library-practise", ENTER),
                            key("library-clear", ESCAPE)),
                    in(
                            KeyPlace.OWN,
                            key("own-kinds", O, K, N),
                            key("own-replace", SPACE, ENTER),
                            key("own-turn", LEFT, RIGHT)),
                    in(
                            KeyPlace.STANDARD,
                            key("standard-down", ENTER, DOWN, UP),
                            key("standard-across", LEFT, RIGHT),
                            key("standard-rate", DELETE, BACK_SPACE),
                            key("standard-undo", Z)),
                    in(
                            KeyPlace.MARKING,
                            key("judging-level"),
                            key("judging-enter", ENTER),
                            key("judging-back", BACK_SPACE, LEFT),
                            key("judging-forward", RIGHT),
                            key("judging-undo", Z),
                            key("judging-remark", R),
                            key("judging-note", N),
                            key("judging-skip", S),
                            key("judging-escalate", E),
                            key("judging-case", C),
                            key("judging-anchors", A),
                            key("judging-line", TAB, ENTER, ESCAPE, UP, DOWN)),
                    in(
                            KeyPlace.RECORDS,
                            key("records-search", F),
                            key("records-list", DOWN, UP),
                            key("records-cell", LEFT, RIGHT),
                            key("records-open", ENTER),
                            key("records-sort", O),
                            key("records-clear", ESCAPE)),
                    in(KeyPlace.MODERATION, key("moderation-level"), key("moderation-decide", ENTER)),
                    in(
                            KeyPlace.DIAGNOSING,
                            key("need-answer"),
                            key("need-dont-know"),
                            key("need-next", ENTER, RIGHT),
                            key("need-previous", LEFT),
                            key("need-statements", T),
                            key("need-statements-go", ENTER),
                            key("need-parts", DIGIT1, DIGIT2, DIGIT3)))
            .flatMap(List::stream)
            .toList();

    private record Key(String name, Set<KeyCode> codes) {}

    private KeyMap() {}

    private static Key key(String name, KeyCode... codes) {
        return new Key(name, Set.of(codes));
    }

    private static List<Shortcut> in(KeyPlace place, Key... keys) {
        return Stream.of(keys)
                .map(key -> new Shortcut(key.name(), place, key.codes()))
                .toList();
    }

    public static List<Shortcut> all() {
        return ALL;
    }

    public static List<Shortcut> in(KeyPlace place) {
        return ALL.stream().filter(shortcut -> shortcut.place() == place).toList();
    }
}
