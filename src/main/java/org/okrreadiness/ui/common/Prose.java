package org.okrreadiness.ui.common;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Text of an author, one label for each paragraph, so that lines have a readable length and a screen reader can go through the
 * paragraphs one by one.
 */
public final class Prose extends VBox {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R");

    /** A line break that the author's editor put in, as against one that begins an item of a list. */
    private static final Pattern SOFT_BREAK =
            Pattern.compile("[ \\t]*\\R(?![ \\t]*(?:[-*\\u2022]|\\d+[.)])[ \\t])[ \\t]*");

    public Prose() {
        getStyleClass().add("prose");
    }

    public Prose(String text) {
        this();
        setText(text);
    }

    public void setText(String text) {
        getChildren().setAll(paragraphs(text).stream().map(Prose::paragraph).toList());
    }

    private static Label paragraph(String text) {
        Label paragraph = new Label(text);
        paragraph.setWrapText(true);
        paragraph.getStyleClass().add("paragraph");
        return paragraph;
    }

    static List<String> paragraphs(String text) {
        return Arrays.stream(BLANK_LINE.split(text.strip()))
                .map(p -> SOFT_BREAK.matcher(p.strip()).replaceAll(" "))
                .filter(p -> !p.isBlank())
                .toList();
    }
}
