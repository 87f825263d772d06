package org.okrreadiness.scoring.judgement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as arguments of sentences: one decimal at most, a point, no needless zero. */
public final class Figures {

    private Figures() {}

    /** {@code 4}, {@code 1.5}, {@code -0.5}: rounded half up, the same under every locale. */
    public static String plain(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** The same with its sign, for a scale around nought: {@code +1.5}, {@code 0}, {@code -2}. */
    static String signed(double value) {
        String plain = plain(value);
        return plain.startsWith("-") || plain.equals("0") ? plain : "+" + plain;
    }
}
