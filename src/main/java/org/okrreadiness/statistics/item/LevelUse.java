package org.okrreadiness.statistics.item;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.okrreadiness.statistics.SampleSize;
import org.okrreadiness.statistics.Sufficiency;

/**
 * How often each level of a criterion, or each option of a question, is given. A level that hardly anybody gets tells nobody apart and
 * makes kappa meaningless; an option nobody picks distracts nobody. Haladyna and Downing, "How many options is enough for a
 * multiple-choice test item?", Educational and Psychological Measurement 53 (1993), call an option chosen by fewer than 5% not
 * functioning; the upper bound is a rule of thumb of this project.
 *
 * @param counts by level or option
 * @param sufficiency by {@link SampleSize#LEVEL_USE}, in answers
 */
public record LevelUse(List<Integer> counts, Sufficiency sufficiency) {

    /** A share below this is {@link Flag#RARE}. */
    public static final double RARE_BELOW = 0.05;

    /** A share above this is {@link Flag#DOMINANT}. */
    public static final double DOMINANT_ABOVE = 0.70;

    /** What is to be said about the use of a level. */
    public enum Flag {
        /** Given to fewer than 5% of the answers. */
        RARE,
        /** Neither. */
        USUAL,
        /** Given to more than 70% of the answers. */
        DOMINANT
    }

    public LevelUse {
        counts = List.copyOf(counts);
    }

    /**
     * @param levels how many levels or options there are, those never given included
     * @param given one number from 0 to {@code levels - 1} for each answer; whoever gave none is left out before
     * @throws IllegalArgumentException for any other number
     */
    public static LevelUse of(int levels, int[] given) {
        int[] counts = new int[levels];
        for (int level : given) {
            if (level < 0 || level >= levels) {
                throw new IllegalArgumentException("A level from 0 to " + (levels - 1) + ", not " + level);
            }
            counts[level]++;
        }
        return new LevelUse(IntStream.of(counts).boxed().toList(), SampleSize.LEVEL_USE.judge(given.length));
    }

    /** Share of the answers with that level, 0 to 1; empty without answers. */
    public OptionalDouble share(int level) {
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        return all > 0 ? OptionalDouble.of(counts.get(level) / (double) all) : OptionalDouble.empty();
    }

    /** Whether a level is given hardly ever or nearly always; {@link Flag#USUAL} also without answers. */
    public Flag flag(int level) {
        double share = share(level).orElse(RARE_BELOW);
        if (share < RARE_BELOW) {
            return Flag.RARE;
        }
        return share > DOMINANT_ABOVE ? Flag.DOMINANT : Flag.USUAL;
    }
}
