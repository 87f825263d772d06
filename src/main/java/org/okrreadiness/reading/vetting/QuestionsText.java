package org.okrreadiness.reading.vetting;

/** A list of questions as text to send. */
public final class QuestionsText {

    private static final int INDENT = 3;

    private QuestionsText() {}

    public static String plain(QuestionsReading reading) {
        return write(reading, "", "", "");
    }

    public static String markdown(QuestionsReading reading) {
        return write(reading, "# ", "## ", "\\");
    }

    private static String write(QuestionsReading reading, String title, String heading, String escape) {
        StringBuilder text = new StringBuilder();
        text.append(title).append(safe(reading.title(), escape)).append("\n\n");
        text.append(safe(reading.opening(), escape)).append('\n');
        int number = 1;
        for (QuestionsReading.Group group : reading.groups()) {
            text.append('\n')
                    .append(heading)
                    .append(safe(group.title(), escape))
                    .append("\n\n");
            for (QuestionsReading.Asked asked : group.questions()) {
                text.append(number++)
                        .append(". ")
                        .append(safe(asked.question(), escape))
                        .append('\n');
                if (!asked.known().isBlank()) {
                    text.append(" ".repeat(INDENT))
                            .append(safe(asked.known(), escape))
                            .append('\n');
                }
            }
        }
        if (!reading.closing().isBlank()) {
            text.append('\n').append(safe(reading.closing(), escape)).append('\n');
        }
        return text.toString();
    }

    /** On one line; in Markdown no word of a vendor's becomes markup. */
    private static String safe(String words, String escape) {
        String line = words.strip().replaceAll("\\s+", " ");
        return escape.isEmpty() ? line : line.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1");
    }
}
