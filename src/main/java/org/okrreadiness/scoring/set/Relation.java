package org.okrreadiness.scoring.set;

import java.util.List;
import org.okrreadiness.scoring.reading.Amount;

/** How the measures of two key results relate, the closest first. */
enum Relation {
    /** One measure twice. */
    SAME,
    /** Two sides of one measure. */
    MIRROR,
    /** One kind of measure, looked at in different groups or under different names. */
    KIN,
    DISTINCT;

    private static final double EXACT = 1e-9;

    static Relation of(SetLine one, SetLine other) {
        if (makeAHundred(one, other)) {
            return MIRROR;
        }
        if (sameMeasure(one, other)) {
            return one.segment().equals(other.segment()) ? SAME : KIN;
        }
        if (one.family().isEmpty() || other.family().isEmpty()) {
            return DISTINCT;
        }
        if (Families.areMirrors(one.family(), other.family())) {
            return one.segment().equals(other.segment()) ? MIRROR : KIN;
        }
        boolean bothDefined = one.definition().isPresent() && other.definition().isPresent();
        return !bothDefined && one.family().equals(other.family()) ? KIN : DISTINCT;
    }

    /** The case decides when it defines both; otherwise a narrow family, or the same name, does. */
    private static boolean sameMeasure(SetLine one, SetLine other) {
        if (one.definition().isPresent() && other.definition().isPresent()) {
            return one.definition().get().id().equals(other.definition().get().id());
        }
        boolean named = !one.measureStems().isEmpty() && one.measureStems().equals(other.measureStems());
        boolean narrow = one.family().equals(other.family()) && Families.isNarrow(one.family());
        return named || narrow;
    }

    /** From 81% to 90% beside from 19% to 10%: the same share seen from its other end. */
    private static boolean makeAHundred(SetLine one, SetLine other) {
        List<Double> first = ends(one);
        List<Double> second = ends(other);
        return first.size() == 2
                && second.size() == 2
                && Math.abs(first.get(0) + second.get(0) - 100) < EXACT
                && Math.abs(first.get(1) + second.get(1) - 100) < EXACT;
    }

    private static List<Double> ends(SetLine line) {
        return line.reading().amounts().stream()
                .filter(amount -> amount.is(Amount.Role.BASELINE) || amount.is(Amount.Role.TARGET))
                .filter(amount -> amount.unit().name().equals("%"))
                .sorted((a, b) -> a.role().compareTo(b.role()))
                .map(Amount::value)
                .toList();
    }
}
