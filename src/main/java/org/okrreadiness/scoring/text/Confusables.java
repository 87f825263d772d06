package org.okrreadiness.scoring.text;

import java.util.Map;

/** Characters that look like plain ones. The table is a resource, so that it can be read and extended without reading code. */
final class Confusables {

    private static final Map<Integer, String> TABLE = TextTables.pairs("confusables.txt", Confusables::codePoint);

    private Confusables() {}

    /** Replaces every look-alike in {@code text} by what it looks like. */
    static String fold(String text) {
        if (text.length() == 1) {
            return TABLE.getOrDefault((int) text.charAt(0), text);
        }
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(code -> {
            String plain = TABLE.get(code);
            if (plain == null) {
                folded.appendCodePoint(code);
            } else {
                folded.append(plain);
            }
        });
        return folded.toString();
    }

    private static Integer codePoint(String written) {
        return written.startsWith("U+") ? Integer.parseInt(written.substring(2), 16) : written.codePointAt(0);
    }
}
