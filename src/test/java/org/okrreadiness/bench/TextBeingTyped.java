package org.okrreadiness.bench;

/** A text of forty words into which one character is typed each time, somewhere else and never the same text twice. */
final class TextBeingTyped {

    /** The peers in src/test/peers are given the same words. */
    private static final String TEXT =
            "Reduce the share of damp cases in our homes that are reported again within eight weeks "
                    + "from 38% to 12% by 31 December, measured in the repairs system, so that families stay dry this winter "
                    + "and need not call us";

    private int turn;

    String next() {
        turn++;
        int at = turn * 7 % TEXT.length();
        char typed = (char) ('a' + turn / TEXT.length() % 26);
        return TEXT.substring(0, at) + typed + TEXT.substring(at);
    }
}
