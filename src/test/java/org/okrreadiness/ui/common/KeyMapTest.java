package org.okrreadiness.ui.common;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.okrreadiness.i18n.Messages;

/** Holds the map of keys against the code that listens to keys. Add a key to both, and name the listener here. */
class KeyMapTest {

    private static final Path SOURCES = Path.of("src/main/java/org/okrreadiness/ui");
    private static final Path VIEWS = Path.of("src/main/resources/org/okrreadiness/ui");
    private static final Pattern CODE = Pattern.compile("KeyCode\\.([A-Z][A-Z0-9_]*)");
    private static final Pattern SWITCH =
            Pattern.compile("switch \\(\\w+\\.getCode\\(\\)\\) \\{(.*?)default", Pattern.DOTALL);
    private static final Pattern CASE = Pattern.compile("case ([A-Z0-9_, ]+) ->");
    private static final Pattern LISTENS = Pattern.compile("KeyEvent\\.KEY_|setOnKey|KeyCodeCombination\\(");
    private static final Pattern ACCELERATOR = Pattern.compile("accelerator=\"(?:Shortcut\\+)?([A-Z0-9]+)\"");

    /** Which class sees to which shortcuts. */
    private static final Map<String, Set<String>> LISTENERS = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "ShellController",
                    Set.of("home", "library", "own", "growth", "trainer", "records", "decide", "settings")),
            Map.entry("TextSizeKeys", Set.of("text-larger", "text-smaller", "text-normal")),
            Map.entry("Sheet", Set.of("close-sheet")),
            Map.entry("ChecksController", Set.of("close-sheet")),
            Map.entry("CopiedTable", Set.of("copy-table", "table-menu")),
            Map.entry("TabMovesOn", Set.of("next-part", "take-field")),
            Map.entry("GrowingText", Set.of("take-field")),
            Map.entry("FindBar", Set.of("find", "find-next", "find-close")),
            Map.entry("TakeKeys", Set.of()),
            Map.entry(
                    "TakeScreen",
                    Set.of("take-next", "take-previous", "take-other-side", "take-case", "take-task", "take-tasks")),
            Map.entry("TakeController", Set.of("take-tasks-go")),
            Map.entry("TaskListController", Set.of("take-tasks-go")),
            Map.entry("KeyResultCardController", Set.of("take-move")),
            Map.entry("NoteView", Set.of("take-why")),
            Map.entry("LineController", Set.of("take-palette", "take-name")),
            Map.entry("DefectPalette", Set.of("take-name")),
            Map.entry("OptionRows", Set.of("take-options")),
            Map.entry("MoveButtons", Set.of("take-options", "take-say")),
            Map.entry("RatingScale", Set.of("take-rate", "take-lean")),
            Map.entry("EndChoice", Set.of("take-choose")),
            Map.entry("WishControl", Set.of("take-do")),
            Map.entry("WordChoice", Set.of("take-word")),
            Map.entry("ConversationController", Set.of("take-say-line")),
            Map.entry("GradeControl", Set.of("take-grade")),
            Map.entry("KeyResultCard", Set.of("take-decide")),
            Map.entry("DecisionControl", Set.of("take-decide")),
            Map.entry("SureAndWhyController", Set.of("take-sure")),
            Map.entry("ResultController", Set.of("result-next", "result-previous")),
            Map.entry("LibraryController", Set.of()),
            Map.entry("LibraryKeys", Set.of("library-search", "library-list", "library-practise", "library-clear")),
            Map.entry("MatrixController", Set.of()),
            Map.entry(
                    "MatrixKeys",
                    Set.of(
                            "records-search",
                            "records-list",
                            "records-cell",
                            "records-open",
                            "records-sort",
                            "records-clear")),
            Map.entry("UndoKeys", Set.of("undo", "redo")),
            Map.entry("TextController", Set.of("own-kinds")),
            Map.entry("NamesController", Set.of("own-replace", "own-turn")),
            Map.entry("EstimateField", Set.of("standard-down", "standard-across")),
            Map.entry("RatingRow", Set.of("standard-rate")),
            Map.entry("StandardController", Set.of("standard-undo")),
            Map.entry(
                    "MarkingKeys",
                    Set.of(
                            "judging-level",
                            "judging-enter",
                            "judging-back",
                            "judging-forward",
                            "judging-undo",
                            "judging-remark",
                            "judging-note",
                            "judging-skip",
                            "judging-escalate",
                            "judging-case",
                            "judging-anchors")),
            Map.entry("LineEditor", Set.of("judging-line")),
            Map.entry("LevelChoice", Set.of("moderation-level")),
            Map.entry("SettleCard", Set.of("moderation-decide")),
            Map.entry(
                    "NeedKeys",
                    Set.of(
                            "need-answer",
                            "need-dont-know",
                            "need-next",
                            "need-previous",
                            "need-statements",
                            "need-parts")),
            Map.entry("StatementsController", Set.of("need-statements-go")),
            // The views, whose menus have keys of their own.
            Map.entry("Shell.fxml", Set.of("text-larger", "text-smaller", "text-normal", "help"))));

    private final Map<String, Set<KeyCode>> heard = heard();

    @Test
    void namesEveryClassThatListensToKeys() {
        assertThat(LISTENERS.keySet()).isEqualTo(heard.keySet());
    }

    @Test
    void namesEveryKeyThatIsListenedTo() {
        heard.forEach((listener, codes) ->
                assertThat(union(LISTENERS.get(listener))).as(listener).containsAll(codes));
    }

    @Test
    void namesNoKeyThatNobodyListensTo() {
        for (Shortcut shortcut : KeyMap.all()) {
            Set<KeyCode> codes = new HashSet<>();
            LISTENERS.forEach((listener, names) -> {
                if (names.contains(shortcut.name())) {
                    codes.addAll(heard.get(listener));
                }
            });
            assertThat(codes).as(shortcut.name()).containsAll(shortcut.codes());
        }
        Set<String> seenTo = LISTENERS.values().stream().flatMap(Set::stream).collect(toSet());
        assertThat(seenTo).isEqualTo(KeyMap.all().stream().map(Shortcut::name).collect(toSet()));
    }

    @Test
    void saysEveryKeyAndWhatItDoes() {
        Messages messages = new Messages(Locale.UK);
        assertThat(KeyMap.all()).allSatisfy(shortcut -> {
            assertThat(messages.get(shortcut.keysKey(), "Ctrl")).isNotBlank();
            assertThat(messages.get(shortcut.doesKey())).isNotBlank();
        });
        for (KeyPlace place : KeyPlace.values()) {
            assertThat(KeyMap.in(place)).as(place.name()).isNotEmpty();
        }
    }

    private static Set<KeyCode> union(Set<String> names) {
        return KeyMap.all().stream()
                .filter(shortcut -> names.contains(shortcut.name()))
                .flatMap(shortcut -> shortcut.codes().stream())
                .collect(toSet());
    }

    private static Map<String, Set<KeyCode>> heard() {
        Map<String, Set<KeyCode>> heard = new TreeMap<>();
        for (Path file : files(SOURCES, ".java")) {
            String source = read(file).replaceAll("(?m)^import .*$", "");
            String name = file.getFileName().toString().replace(".java", "");
            Set<KeyCode> codes = codes(CODE.matcher(source));
            codes.addAll(cases(SWITCH.matcher(source)));
            if (!codes.isEmpty() || LISTENS.matcher(source).find()) {
                heard.put(name, codes);
            }
        }
        for (Path file : files(VIEWS, ".fxml")) {
            Set<KeyCode> codes = codes(ACCELERATOR.matcher(read(file)));
            if (!codes.isEmpty()) {
                heard.put(file.getFileName().toString(), codes);
            }
        }
        return heard;
    }

    private static Set<KeyCode> codes(Matcher matcher) {
        Set<KeyCode> codes = new TreeSet<>();
        while (matcher.find()) {
            String name = matcher.group(1);
            codes.add(KeyCode.valueOf(name.length() == 1 && Character.isDigit(name.charAt(0)) ? "DIGIT" + name : name));
        }
        return codes;
    }

    private static Set<KeyCode> cases(Matcher switches) {
        Set<KeyCode> codes = new TreeSet<>();
        while (switches.find()) {
            Matcher cases = CASE.matcher(switches.group(1));
            while (cases.find()) {
                Stream.of(cases.group(1).split(", ")).map(KeyCode::valueOf).forEach(codes::add);
            }
        }
        return codes;
    }

    private static Set<Path> files(Path folder, String suffix) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(file -> file.toString().endsWith(suffix)).collect(toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
