package org.okrreadiness.testing.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.okrreadiness.i18n.Messages;

/** Which words of the views have been on the screen, visible or not: a view none of whose own words was there was never loaded. */
final class ShownWords {

    private static final Path VIEWS = Path.of("src/main/resources/org/okrreadiness/ui");
    private static final Pattern KEY = Pattern.compile("(?:text|promptText|accessibleText)=\"%([^\"]+)\"");

    private final Messages messages;
    private final Set<String> shown = new HashSet<>();

    ShownWords(Messages messages) {
        this.messages = messages;
    }

    /** For the JavaFX thread. */
    void note(Scene scene) {
        note(scene.getRoot());
    }

    private void note(Node node) {
        shown.add(node.getAccessibleText());
        if (node instanceof Labeled labeled) {
            shown.add(labeled.getText());
        }
        if (node instanceof TextInputControl input) {
            shown.add(input.getPromptText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::note);
        }
    }

    /** The views of an area with words of their own, of which none was shown. */
    List<String> missing(ScreenArea area) {
        Map<Path, Set<String>> views = views();
        Map<String, Integer> uses = new HashMap<>();
        views.values().forEach(keys -> keys.forEach(key -> uses.merge(key, 1, Integer::sum)));
        return views.entrySet().stream()
                .filter(view -> area.holds(view.getKey()))
                .filter(view -> {
                    List<String> own = view.getValue().stream()
                            .filter(key -> uses.get(key) == 1)
                            .toList();
                    return !own.isEmpty() && own.stream().noneMatch(key -> shown.contains(messages.get(key)));
                })
                .map(view -> view.getKey().toString())
                .toList();
    }

    private static Map<Path, Set<String>> views() {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files.filter(file -> file.toString().endsWith(".fxml"))
                    .collect(Collectors.toMap(VIEWS::relativize, ShownWords::keys, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(Path view) {
        try {
            return KEY.matcher(Files.readString(view))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
