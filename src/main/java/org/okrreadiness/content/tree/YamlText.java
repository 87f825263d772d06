package org.okrreadiness.content.tree;

/** Writes YAML for people: long texts as blocks that can be read, everything that could be misread in quotes. */
public final class YamlText {

    private final StringBuilder text = new StringBuilder();

    /** Lines of explanation, each behind a hash sign. */
    public YamlText comment(String lines) {
        clean(lines)
                .lines()
                .forEach(line -> text.append(("# " + line).stripTrailing()).append('\n'));
        return this;
    }

    public YamlText blankLine() {
        text.append('\n');
        return this;
    }

    /** A line as it is; {@code depth} is how many levels it stands in. */
    public YamlText line(int depth, String content) {
        text.append("  ".repeat(depth)).append(content).append('\n');
        return this;
    }

    /** A field whose text is put in quotes. */
    public YamlText field(int depth, String name, String value) {
        return line(depth, name + ": " + quoted(value));
    }

    /** A field whose text stands below it as a block; blank ones are left out. */
    public YamlText block(int depth, String name, String value) {
        String shown = clean(value).strip();
        if (!shown.isEmpty()) {
            line(depth, name + ": |-");
            shown.lines().map(String::stripTrailing).forEach(each -> line(each.isEmpty() ? 0 : depth + 1, each));
        }
        return this;
    }

    /** On one line, in double quotes. */
    public static String quoted(String value) {
        String line = clean(value).strip().replaceAll("\\s+", " ");
        return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** What could break a block; the readers let no other character through that a file may not hold. */
    private static String clean(String value) {
        return value.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
