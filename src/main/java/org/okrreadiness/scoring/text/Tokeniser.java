package org.okrreadiness.scoring.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a plain text into tokens in one pass. */
public final class Tokeniser {

    private static final String ARROW = "\u2192";

    private final PlainText source;
    private final String plain;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean glued;
    private boolean hyphened;

    private Tokeniser(PlainText source) {
        this.source = source;
        this.plain = source.plain();
    }

    /** The tokens of {@code text} in reading order. */
    public static List<Token> tokens(PlainText text) {
        Tokeniser tokeniser = new Tokeniser(text);
        while (tokeniser.at < tokeniser.plain.length()) {
            tokeniser.next();
        }
        return List.copyOf(tokeniser.tokens);
    }

    private void next() {
        char c = plain.charAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            at++;
            glued = false;
            hyphened = false;
        } else if (isDigit(c) || startsDecimal(c)) {
            takeNumber();
        } else if (Character.isLetter(c)) {
            takeWord();
        } else {
            takeMark();
        }
    }

    private boolean startsDecimal(char c) {
        return c == '.' && isDigitAt(at + 1) && !(at > 0 && Character.isLetterOrDigit(plain.charAt(at - 1)));
    }

    private void takeNumber() {
        if (takeDisguisedNumber()) {
            return;
        }
        int end = at;
        while (end < plain.length() && (isDigit(plain.charAt(end)) || joinsDigits(end))) {
            end = Math.max(end + 1, blankEnd(end));
        }
        add(Token.Kind.NUMBER, end, sign(end));
    }

    /** A point, comma or thin space between digits belongs to the number. */
    private boolean joinsDigits(int index) {
        char c = plain.charAt(index);
        if (c == '.' || c == ',') {
            return isDigitAt(index + 1);
        }
        return c == ' ' && groupsThousands(index);
    }

    /** Where the white space that begins at {@code index} ends. */
    private int blankEnd(int index) {
        int end = index;
        while (end < plain.length() && plain.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private boolean groupsThousands(int space) {
        int next = blankEnd(space);
        boolean threeAfter = isDigitAt(next) && isDigitAt(next + 1) && isDigitAt(next + 2) && !isDigitAt(next + 3);
        int before = 0;
        while (before < 4 && space - 1 - before >= at && isDigit(plain.charAt(space - 1 - before))) {
            before++;
        }
        return threeAfter && before >= 1 && before <= 3 && plain.indexOf(' ', at) == space;
    }

    /** The letters O and l typed for 0 and 1: only where a digit or a percent sign betrays them. */
    private boolean takeDisguisedNumber() {
        int end = at;
        boolean digit = false;
        boolean letter = false;
        while (end < plain.length() && end - at < 6 && "0123456789OoLlIi".indexOf(plain.charAt(end)) >= 0) {
            digit |= isDigit(plain.charAt(end));
            letter |= !isDigit(plain.charAt(end));
            end++;
        }
        boolean percent = end < plain.length() && plain.charAt(end) == '%';
        if (!letter || !percent || end == at) {
            return false;
        }
        String shown = plain.substring(at, end)
                .replace('O', '0')
                .replace('o', '0')
                .replace('L', '1')
                .replace('l', '1')
                .replace('I', '1')
                .replace('i', '1');
        add(Token.Kind.NUMBER, end, Spelling.ofSign(shown));
        return true;
    }

    private void takeWord() {
        if ("OoLlIi".indexOf(plain.charAt(at)) >= 0 && !glued && takeDisguisedNumber()) {
            return;
        }
        int end = at;
        boolean digits = false;
        while (end < plain.length() && (Character.isLetterOrDigit(plain.charAt(end)) || joinsLetters(end))) {
            digits |= isDigit(plain.charAt(end));
            end++;
        }
        if (digits) {
            add(Token.Kind.CODE, end, sign(end));
        } else {
            add(Token.Kind.WORD, end, KnownSpellings.word(plain, at, end));
        }
    }

    /** An apostrophe or ampersand between letters, as in "don't" and "R&D". */
    private boolean joinsLetters(int index) {
        char c = plain.charAt(index);
        boolean between = index + 1 < plain.length() && Character.isLetter(plain.charAt(index + 1)) && index > at;
        return between && (c == '\'' || c == '&' && index - at <= 2);
    }

    private void takeMark() {
        int arrow = arrowLength();
        int end = at + Math.max(1, arrow);
        String mark = arrow > 0 ? ARROW : plain.substring(at, end);
        if (mark.equals("-") && glued && end < plain.length() && Character.isLetter(plain.charAt(end))) {
            at = end;
            hyphened = true;
        } else {
            add(Token.Kind.MARK, end, Spelling.ofSign(mark));
        }
    }

    private int arrowLength() {
        int end = at;
        while (end < plain.length()
                && end - at < 3
                && (plain.charAt(end) == '-' || plain.charAt(end) == '=' || plain.charAt(end) == '~')) {
            end++;
        }
        boolean ascii = end > at && end < plain.length() && plain.charAt(end) == '>';
        return ascii ? end + 1 - at : plain.startsWith(ARROW, at) ? 1 : 0;
    }

    private void add(Token.Kind kind, int end, Spelling spelling) {
        Token.Place place = new Token.Place(source.typedStart(at), source.typedEnd(end - 1), glued, hyphened);
        tokens.add(new Token(kind, spelling, place));
        at = end;
        glued = true;
        hyphened = false;
    }

    private Spelling sign(int end) {
        return Spelling.ofSign(plain.substring(at, end));
    }

    private boolean isDigitAt(int index) {
        return index < plain.length() && isDigit(plain.charAt(index));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
