package org.okrreadiness.reading.need;

/** Lines of a text, plain or as Markdown: a title, headings, and lines under one another by depth. */
final class TextLines {

    private final boolean isMarkdown;
    private final StringBuilder text = new StringBuilder();

    TextLines(boolean isMarkdown) {
        this.isMarkdown = isMarkdown;
    }

    void title(String words) {
        text.append(isMarkdown ? "# " + safe(words) + "\n" : words).append('\n');
    }

    void heading(String words) {
        gap();
        text.append(isMarkdown ? "## " + safe(words) + "\n" : words).append('\n');
    }

    /** An empty line, where the text does not end with one. */
    void gap() {
        if (!text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
    }

    /** @param depth 0 for a paragraph, more for a point, or a point under one */
    void add(int depth, String words) {
        if (!isMarkdown) {
            text.append("  ".repeat(depth)).append(words).append('\n');
        } else if (depth == 0) {
            text.append(safe(words)).append("\n\n");
        } else {
            text.append("  ".repeat(depth - 1)).append("- ").append(safe(words)).append('\n');
        }
    }

    /** On one line, and no word of a person's becomes markup: neither within the line nor as a list of its own. */
    private static String safe(String words) {
        return words.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("([\\\\`*_{}\\[\\]<>#|~])", "\\\\$1")
                .replaceAll("^([+-])", "\\\\$1")
                .replaceAll("^(\\d+)([.)])", "$1\\\\$2");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
