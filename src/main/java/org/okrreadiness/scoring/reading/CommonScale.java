package org.okrreadiness.scoring.reading;

import java.util.Map;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Quantity;
import org.okrreadiness.scoring.text.Quantity.Kind;

/** Compares amounts that are said in different units of one kind: 60 minutes and 1 hour, 8 of 10 and 80%. */
final class CommonScale {

    /** Seconds in a unit of time; a month and a year are means. */
    private static final Map<String, Double> SECONDS = Map.of(
            "millisecond", 0.001,
            "second", 1.0,
            "minute", 60.0,
            "hour", 3_600.0,
            "day", 86_400.0,
            "week", 604_800.0,
            "month", 2_629_800.0,
            "quarter", 7_889_400.0,
            "year", 31_557_600.0);

    private static final double PERCENT = 100;

    private CommonScale() {}

    /** "From 41 to 22 million": the scale said once holds for both, when the figures before it are of one size. */
    private static final double ONE_SIZE = 20;

    private static final double SCALED = 1_000;
    private static final double ROUNDING = 1e-9;

    /** How much more {@code to} is than {@code from}, in the unit of either; a bare number takes the unit of the other. */
    static double change(Amount from, Amount to) {
        if (isFractionOf(from, to) || isFractionOf(to, from)) {
            return 0;
        }
        boolean alike = from.unit().equals(to.unit())
                || from.unit().is(Kind.COUNT)
                || to.unit().is(Kind.COUNT);
        double scale = from.value() < SCALED && to.value() >= SCALED ? scaleOf(to, from.value()) : 1;
        return alike ? to.value() - from.value() * scale : common(to) - common(from);
    }

    /** 0.8 and 80%: one value, said twice. */
    private static boolean isFractionOf(Amount bare, Amount percent) {
        return bare.unit().is(Kind.COUNT)
                && percent.unit().is(Kind.PERCENT)
                && bare.value() > 0
                && bare.value() <= 1
                && Math.abs(bare.value() * PERCENT - percent.value()) < ROUNDING;
    }

    private static double scaleOf(Amount amount, double unscaled) {
        double figure = Passage.of(amount.words()).tokens().stream()
                .mapToDouble(Quantity::valueOf)
                .filter(value -> value > 0)
                .findFirst()
                .orElse(amount.value());
        boolean oneSize = unscaled > 0 && figure / unscaled < ONE_SIZE && unscaled / figure < ONE_SIZE;
        return oneSize && figure < SCALED ? amount.value() / figure : 1;
    }

    private static double common(Amount amount) {
        if (amount.unit().is(Kind.TIME)) {
            return amount.value() * SECONDS.getOrDefault(amount.unit().name(), 1.0);
        }
        return amount.unit().is(Kind.SHARE) ? amount.value() * PERCENT : amount.value();
    }
}
