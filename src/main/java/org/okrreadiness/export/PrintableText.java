package org.okrreadiness.export;

/**
 * Words as they can be printed. What has no shape is left out or shown as a sign that something stood there: an archivable file may hold
 * neither control characters nor characters whose meaning only one machine knows.
 */
final class PrintableText {

    /** Stands for what cannot be shown. */
    static final String SIGN = "\u25a1";

    private PrintableText() {}

    static String of(String words) {
        StringBuilder printable = new StringBuilder(words.length());
        words.replace("\r\n", "\n").codePoints().forEach(point -> add(printable, point));
        return printable.toString();
    }

    private static void add(StringBuilder printable, int point) {
        if (point == '\n' || point == '\r' || isLineEnd(point)) {
            printable.append('\n');
        } else if (point == '\t') {
            printable.append(' ');
        } else if (isWithoutMeaning(point)) {
            printable.append(SIGN);
        } else if (isShown(point)) {
            printable.appendCodePoint(point);
        }
    }

    private static boolean isLineEnd(int point) {
        int type = Character.getType(point);
        return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR || point == 0x85;
    }

    private static boolean isWithoutMeaning(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** Marks that turn or join what follows would act beyond the words they stand in; variants of a sign have no shape of their own. */
    private static boolean isShown(int point) {
        boolean isVariant = point >= 0xfe00 && point <= 0xfe0f || point >= 0xe0100 && point <= 0xe01ef;
        return !isVariant && Character.getType(point) != Character.FORMAT;
    }
}
