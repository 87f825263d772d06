package org.okrreadiness.content.vetting;

/** Text in double quotes that reads back as it was, lines included; only what no file may hold becomes a space. */
final class QuotedText {

    private QuotedText() {}

    static String of(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.strip().codePoints().forEach(point -> quoted.append(escaped(point)));
        return quoted.append('"').toString();
    }

    private static String escaped(int point) {
        return switch (point) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isRefused(point) ? " " : Character.toString(point);
        };
    }

    /** As the reader has it: what cannot be seen, what ends a line in some editors only, and halves of characters. */
    private static boolean isRefused(int point) {
        return Character.isISOControl(point)
                || point == 0x2028
                || point == 0x2029
                || point == 0xFEFF
                || point == 0xFFFE
                || point == 0xFFFF
                || Character.getType(point) == Character.SURROGATE;
    }
}
