package org.okrreadiness.scoring.reading;

import java.util.Optional;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Quantity;
import org.okrreadiness.scoring.text.Quantity.Bound;
import org.okrreadiness.scoring.text.Quantity.Kind;

/**
 * The value in a field beside the sentence.
 *
 * @param typed the value as typed; may be blank or no number at all
 * @param unit the unit field, which the value may leave out
 */
record FieldValue(String typed, String unit) {

    private static final double ROUNDING = 0.05;
    private static final double PERCENT = 100;

    /** The value as an amount; empty when the field holds no number. */
    Optional<Amount> amount() {
        return first(typed + " " + unit).or(() -> first(typed));
    }

    private static Optional<Amount> first(String words) {
        return Passage.of(words).quantities().stream()
                .findFirst()
                .map(q -> new Amount(Amount.Role.TARGET, q, new Span(0, 0), words.strip()));
    }

    /** True unless both hold a number and the numbers cannot mean the same value: 5% is 0.05, 1 in 20 and "about 5". */
    boolean agreesWith(Optional<Amount> said) {
        Optional<Amount> here = amount();
        return said.isEmpty() || here.isEmpty() || isSame(said.get(), here.get());
    }

    /** True when both units are of a kind, or one is left out. */
    boolean sharesUnitWith(Optional<Amount> said) {
        Optional<Amount> here = amount();
        if (said.isEmpty() || here.isEmpty()) {
            return true;
        }
        Kind one = plain(said.get());
        Kind other = plain(here.get());
        return one == other || one == Kind.COUNT || other == Kind.COUNT || one == Kind.POINTS || other == Kind.POINTS;
    }

    private static Kind plain(Amount amount) {
        return amount.unit().is(Kind.SHARE) || amount.unit().is(Kind.RATIO)
                ? Kind.PERCENT
                : amount.unit().kind();
    }

    private static boolean isSame(Amount said, Amount here) {
        double value = said.value();
        double other = here.value();
        double size = Math.max(Math.abs(value), Math.abs(other));
        boolean rounded =
                said.quantity().bound() == Bound.ABOUT || here.quantity().bound() == Bound.ABOUT;
        double slack = size * (rounded ? ROUNDING : 1e-9);
        boolean alike = said.unit().kind() == here.unit().kind();
        return alike && Math.abs(CommonScale.change(said, here)) <= Math.max(slack, 1e-9 * size)
                || !alike && Math.abs(value - other) <= slack
                || Math.abs(figure(said) - figure(here)) <= 1e-9 && isScaled(said, here)
                || Math.abs(value - other * PERCENT) <= slack
                || Math.abs(value * PERCENT - other) <= slack;
    }

    /** "1.2" beside "£1.2m": the unit field, or nobody, says the million. */
    private static boolean isScaled(Amount said, Amount here) {
        return figure(said) != said.value() || figure(here) != here.value();
    }

    private static double figure(Amount amount) {
        return Passage.of(amount.words()).tokens().stream()
                .mapToDouble(Quantity::valueOf)
                .filter(value -> !Double.isNaN(value))
                .findFirst()
                .orElse(Double.NaN);
    }
}
