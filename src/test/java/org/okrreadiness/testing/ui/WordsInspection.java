package org.okrreadiness.testing.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where the window speaks {@link PseudoWords}, plain letters are either content or were written into the program. */
record WordsInspection(ContentWords content) implements Inspection {

    /**
     * What neither a bundle nor content gives: names of months, which Java has in every language, support codes, fingerprints and the
     * beginnings of ids, whose letters are drawn by lot and now and then look like a word.
     */
    private static final Pattern NEITHER =
            Pattern.compile("\\b(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|[0-9A-F]{4}-[0-9A-F]{4})\\b"
                    + "|(?<![0-9A-Za-z])([0-9a-f]{4}(-[0-9a-f]{4}){3,}|(?=[a-f]*[0-9])[0-9a-f]{8})(?![0-9A-Za-z])");

    private static final int SHORTEST = 2;

    @Override
    public List<String> findings(Scene scene) {
        Set<String> findings = new LinkedHashSet<>();
        ContentWords typed = new ContentWords();
        Nodes.seen(scene, TextInputControl.class).forEach(input -> typed.add(input.getText()));
        for (Node node : Nodes.seen(scene)) {
            texts(node)
                    .flatMap(text -> plainParts(NEITHER.matcher(text).replaceAll(" ")).stream())
                    .filter(part -> !content.has(part) && !typed.has(part))
                    .forEach(part -> findings.add("not from a bundle: \"" + part + "\" of " + Nodes.place(node)));
        }
        if (scene.getWindow() instanceof Stage stage && stage.getTitle() != null) {
            plainParts(stage.getTitle()).forEach(part -> findings.add("a title not from a bundle: " + part));
        }
        return List.copyOf(findings);
    }

    /** What somebody typed is theirs. */
    private static Stream<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        boolean ofJavaFx = Nodes.around(node).anyMatch(n -> Nodes.hasStyle(n, "accelerator-text"));
        if (ofJavaFx || node instanceof FontIcon || Nodes.isInside(node, TextInputControl.class::isInstance)) {
            return Stream.empty();
        }
        if (node instanceof Text text) {
            texts.add(text.getText());
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            texts.add(Seen.textOf(labeled));
        }
        if (node instanceof TextInputControl input) {
            texts.add(input.getPromptText());
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            texts.add(control.getTooltip().getText());
        }
        if (node instanceof MenuButton menu) {
            menu.getItems().stream().map(MenuItem::getText).forEach(texts::add);
        }
        texts.add(node.getAccessibleText());
        texts.add(node.getAccessibleHelp());
        return texts.stream().filter(text -> text != null);
    }

    /** Runs of words in plain letters. */
    private static List<String> plainParts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (PseudoWords.isAccented(character) || "[!]:;,.()·–—\"“”0123456789".indexOf(character) >= 0) {
                keep(part, parts);
            } else {
                part.appendCodePoint(character);
            }
        });
        keep(part, parts);
        return parts;
    }

    private static void keep(StringBuilder part, List<String> parts) {
        if (part.chars().filter(c -> c < 128 && Character.isLetter(c)).count() >= SHORTEST) {
            parts.add(part.toString().strip());
        }
        part.setLength(0);
    }
}
