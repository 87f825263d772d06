package org.okrreadiness.scoring.text;

import java.text.Normalizer;
import java.util.Arrays;

/** Makes a text plain that holds more than plain characters. */
final class PlainTextMaker {

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final int MOST_COMBINING_MARKS = 3;

    private final String typed;
    private final StringBuilder plain;
    private int[] starts;
    private int[] ends;

    PlainTextMaker(String typed) {
        this.typed = typed;
        this.plain = new StringBuilder(typed.length() + 16);
        this.starts = new int[typed.length() + 16];
        this.ends = new int[typed.length() + 16];
    }

    /** True for a character that is plain already. */
    static boolean isPlain(char c) {
        return c >= FIRST_PRINTABLE && c < FIRST_BEYOND_ASCII;
    }

    PlainText make() {
        int at = 0;
        while (at < typed.length()) {
            at = takeCluster(at);
        }
        return new PlainText(typed, plain.toString(), starts, ends);
    }

    private int takeCluster(int from) {
        int code = typed.codePointAt(from);
        int end = from + Character.charCount(code);
        if (code < FIRST_BEYOND_ASCII) {
            append(code < FIRST_PRINTABLE ? ' ' : (char) code, from, end);
            return end;
        }
        int marks = 0;
        int kept = end;
        while (end < typed.length() && isCombining(typed.codePointAt(end))) {
            end += Character.charCount(typed.codePointAt(end));
            kept = ++marks <= MOST_COMBINING_MARKS ? end : kept;
        }
        if (!Invisible.contains(code)) {
            append(plainForm(typed.substring(from, kept)), from, end);
        }
        return end;
    }

    /** Fractions such as a half are in the table of look-alikes, for their compatibility form would join the digits before them. */
    private static String plainForm(String cluster) {
        String known = Confusables.fold(cluster);
        String composed = Normalizer.normalize(known, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(composed.length());
        composed.codePoints().filter(code -> !isCombining(code)).forEach(code -> append(code, plain));
        return Confusables.fold(plain.toString());
    }

    /** A digit of any script is the digit; a mark that joins no letter to a new one, such as a line struck through, is left out. */
    private static void append(int code, StringBuilder plain) {
        if (Character.isDigit(code)) {
            plain.append(Character.digit(code, 10));
        } else {
            plain.appendCodePoint(code);
        }
    }

    private static boolean isCombining(int code) {
        return Character.getType(code) == Character.NON_SPACING_MARK;
    }

    private void append(String folded, int from, int end) {
        for (int i = 0; i < folded.length(); i++) {
            append(folded.charAt(i), from, end);
        }
    }

    private void append(char folded, int from, int end) {
        int index = plain.length();
        if (index == starts.length) {
            starts = Arrays.copyOf(starts, index * 2);
            ends = Arrays.copyOf(ends, index * 2);
        }
        starts[index] = from;
        ends[index] = end;
        plain.append(folded);
    }
}
