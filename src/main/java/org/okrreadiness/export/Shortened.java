package org.okrreadiness.export;

/** Words somebody typed, on a page that has to hold everything: one line, cut with an ellipsis where there is no room for more. */
public final class Shortened {

    private Shortened() {}

    /** @param longest how many characters may stand there, the ellipsis included */
    public static String to(int longest, String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
    }
}
