package org.okrreadiness.scoring.text;

/**
 * A text with its characters made plain: compatibility forms and look-alikes folded, invisible characters dropped, one kind of
 * quote, dash and arrow. Every plain character remembers which typed characters it stands for.
 */
public final class PlainText {

    private final String typed;
    private final String plain;

    /** For each plain character the first typed one it stands for; null when every character stands for itself. */
    private final int[] starts;

    private final int[] ends;

    PlainText(String typed, String plain, int[] starts, int[] ends) {
        this.typed = typed;
        this.plain = plain;
        this.starts = starts;
        this.ends = ends;
    }

    /** Makes {@code typed} plain. Linear in its length. */
    public static PlainText of(String typed) {
        return isPlain(typed) ? new PlainText(typed, typed, null, null) : new PlainTextMaker(typed).make();
    }

    private static boolean isPlain(String typed) {
        for (int at = 0; at < typed.length(); at++) {
            if (!PlainTextMaker.isPlain(typed.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** The plain characters. */
    public String plain() {
        return plain;
    }

    /** The text as it was typed. */
    public String typed() {
        return typed;
    }

    /** Where in the typed text the plain character at {@code index} begins. */
    public int typedStart(int index) {
        return starts == null ? index : starts[index];
    }

    /** One past the last typed character that the plain character at {@code index} stands for. */
    public int typedEnd(int index) {
        return ends == null ? index + 1 : ends[index];
    }
}
