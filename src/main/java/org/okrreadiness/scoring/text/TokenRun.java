package org.okrreadiness.scoring.text;

import java.util.List;

/** Tokens, with the questions readers of dates and identifiers ask of them; past the end every answer is no. */
final class TokenRun {

    private final List<Token> tokens;

    TokenRun(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean number(int at) {
        return at < tokens.size() && tokens.get(at).isNumber();
    }

    /** The value of a whole number; a value no date has for any other. */
    double whole(int at) {
        double value = Numeral.value(tokens.get(at).text());
        return value == Math.floor(value) ? value : Double.MAX_VALUE;
    }

    boolean mark(int at, String text) {
        return at < tokens.size()
                && tokens.get(at).isMark()
                && tokens.get(at).text().equals(text);
    }

    boolean word(int at, String lower) {
        return at < tokens.size() && tokens.get(at).is(lower);
    }

    boolean glued(int at) {
        return at < tokens.size() && tokens.get(at).place().glued();
    }

    /** True when a unit or multiplier begins there, so that the number before it counts something. */
    boolean unitAt(int index) {
        if (index >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(index);
        boolean multiplies = glued(index) && Units.multiplier(token.lower()) != 1.0;
        return multiplies || Units.spelled(token.lower()).isPresent() || word(index, "out") || word(index, "of");
    }

    static boolean digitsAfter(String lower, int from) {
        for (int at = from; at < lower.length(); at++) {
            if (!Character.isDigit(lower.charAt(at))) {
                return false;
            }
        }
        return from < lower.length();
    }
}
