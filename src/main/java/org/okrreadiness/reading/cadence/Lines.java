package org.okrreadiness.reading.cadence;

import java.util.regex.Pattern;

/** A text that is put together line by line. In Markdown, what people typed stays words: nothing in it becomes a mark. */
final class Lines {

    private static final Pattern MARKDOWN_SIGNS = Pattern.compile("([\\\\`*_\\[\\]<>#|])");

    private final Marks marks;
    private final StringBuilder text = new StringBuilder();

    Lines(Marks marks) {
        this.marks = marks;
    }

    void title(String words) {
        text.append(marks.title).append(safe(words)).append('\n');
        underline(words, '=');
        gap();
    }

    void heading(String words) {
        gap();
        text.append(marks.heading).append(safe(words)).append('\n');
        underline(words, '-');
        gap();
    }

    void subheading(String words) {
        gap();
        text.append(marks.subheading).append(safe(words)).append('\n');
        if (marks == Marks.MARKDOWN) {
            gap();
        }
    }

    /** In Markdown a paragraph of its own, or it would run into the line before. */
    void line(String words) {
        text.append(safe(words)).append(marks == Marks.MARKDOWN ? "\n\n" : "\n");
    }

    void named(String name, String words) {
        line(name + ": " + words);
    }

    void point(String words) {
        text.append(marks.point).append(safe(words)).append('\n');
    }

    /** One empty line, however often it is asked for. */
    void gap() {
        if (text.length() > 0 && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
    }

    private void underline(String words, char with) {
        if (marks == Marks.PLAIN) {
            text.append(String.valueOf(with).repeat(words.length())).append('\n');
        }
    }

    private String safe(String words) {
        return marks == Marks.MARKDOWN ? MARKDOWN_SIGNS.matcher(words).replaceAll("\\\\$1") : words;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
