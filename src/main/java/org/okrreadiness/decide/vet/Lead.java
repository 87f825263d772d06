package org.okrreadiness.decide.vet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How one programme stands to another.
 *
 * @param outcome what follows from the four lists
 * @param ahead where it has more, of what both have settled
 * @param level where both have the same
 * @param behind where it has less
 * @param open criteria of which the two have no settled point in common
 */
public record Lead(
        Outcome outcome, List<Criterion> ahead, List<Criterion> level, List<Criterion> behind, List<Criterion> open) {

    /** What can be said about two programmes. */
    public enum Outcome {
        /** At least as good on every criterion and better on one, however open answers turn out. */
        CERTAIN,
        /** The same, on every criterion that both have answered, which are more than half of them. */
        SO_FAR,
        /** Level wherever both have answered, which is on more than half of the criteria. */
        LEVEL,
        /** Ahead on some criteria and behind on others, or only behind. */
        NOT_AHEAD,
        /** The two have settled points in common on no more than half of the criteria. */
        TOO_LITTLE_KNOWN
    }

    private static final double SAME = 1e-9;

    public Lead {
        Objects.requireNonNull(outcome, "outcome");
        ahead = List.copyOf(ahead);
        level = List.copyOf(level);
        behind = List.copyOf(behind);
        open = List.copyOf(open);
    }

    /** How {@code one} stands to {@code other}. */
    public static Lead of(ProgrammeFindings one, ProgrammeFindings other) {
        List<Criterion> ahead = new ArrayList<>();
        List<Criterion> level = new ArrayList<>();
        List<Criterion> behind = new ArrayList<>();
        List<Criterion> open = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            double difference = difference(one.criterion(criterion), other.criterion(criterion));
            if (Double.isNaN(difference)) {
                open.add(criterion);
            } else if (Math.abs(difference) <= SAME) {
                level.add(criterion);
            } else {
                (difference > 0 ? ahead : behind).add(criterion);
            }
        }
        Outcome outcome = isCertain(one, other) ? Outcome.CERTAIN : outcome(ahead, level, behind, open);
        return new Lead(outcome, ahead, level, behind, open);
    }

    private static boolean isCertain(ProgrammeFindings one, ProgrammeFindings other) {
        boolean isNeverLess = true;
        boolean isOnceMore = false;
        for (Criterion criterion : Criterion.values()) {
            Range own = one.criterion(criterion).range();
            Range others = other.criterion(criterion).range();
            isNeverLess &= own.isSurelyAtLeast(others);
            isOnceMore |= own.isSurelyMoreThan(others);
        }
        return isNeverLess && isOnceMore;
    }

    private static Outcome outcome(
            List<Criterion> ahead, List<Criterion> level, List<Criterion> behind, List<Criterion> open) {
        if (open.size() * 2 >= Criterion.values().length) {
            return Outcome.TOO_LITTLE_KNOWN;
        }
        if (!behind.isEmpty()) {
            return Outcome.NOT_AHEAD;
        }
        return ahead.isEmpty() ? Outcome.LEVEL : Outcome.SO_FAR;
    }

    /** Over the points that both have settled; not a number when there is none. */
    private static double difference(CriterionFinding one, CriterionFinding other) {
        double sum = 0;
        int settled = 0;
        for (int i = 0; i < one.aspects().size(); i++) {
            Range own = one.aspects().get(i).range();
            Range others = other.aspects().get(i).range();
            if (own.isSettled() && others.isSettled()) {
                sum += own.low() - others.low();
                settled++;
            }
        }
        return settled == 0 ? Double.NaN : sum / settled;
    }
}
