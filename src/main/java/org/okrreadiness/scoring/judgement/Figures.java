package org.okrreadiness.scoring.judgement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as arguments of sentences: one decimal at most, a point, no needless zero. */
public final class Figures {

    private Figures() {}

    public static String plain(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
