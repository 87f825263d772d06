package org.okrreadiness.export.records;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as the text of an XML element that a spreadsheet gives back unchanged. */
final class XlsxText {

    /** A cell holds no more characters; a file with more in one is called damaged. */
    static final int LONGEST = 32_767;

    /** What a spreadsheet would take for a character written as a number. */
    private static final Pattern LOOKS_WRITTEN = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    static void put(ByteRow row, String text) {
        if (!plain(row, text)) {
            row.put(escaped(text).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static boolean plain(ByteRow row, String text) {
        int count = text.length();
        if (count > LONGEST) {
            return false;
        }
        int start = row.length();
        byte[] into = row.room(count);
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '<' || c == '>' || c == '&' || c == '_') {
                return false;
            }
            into[start + i] = (byte) c;
        }
        row.end(start + count);
        return true;
    }

    static String escaped(String text) {
        String fitting = LOOKS_WRITTEN.matcher(shortened(text)).replaceAll("_x005F_");
        StringBuilder escaped = new StringBuilder(fitting.length() + 16);
        int at = 0;
        while (at < fitting.length()) {
            int code = fitting.codePointAt(at);
            at += Character.charCount(code);
            switch (code) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> {
                    if (isXml(code)) {
                        escaped.appendCodePoint(code);
                    } else {
                        escaped.append(String.format(Locale.ROOT, "_x%04X_", code));
                    }
                }
            }
        }
        return escaped.toString();
    }

    /** A carriage return is one that XML has, and that every reader of XML turns into a line feed. */
    private static boolean isXml(int code) {
        return code == '\t'
                || code == '\n'
                || code >= 0x20 && code < 0xd800
                || code >= 0xe000 && code < 0xfffe
                || code >= 0x10000;
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }
}
