package org.okrreadiness.verdict;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.okrreadiness.domain.rubric.Level;

/**
 * A score with what is known about it.
 *
 * @param score 0 to 100
 * @param error standard error of measurement in points, 0 or more
 * @param cut 0 to 100
 */
public record Found(int score, double error, int cut) {

    private static final double WHOLE = 100;
    private static final int STEPS = 3;

    public Found {
        if (score < 0 || score > WHOLE || !(error >= 0)) {
            throw new IllegalArgumentException("A score lies between 0 and 100 and its error is not negative");
        }
    }

    public Band band() {
        return Band.around(score, error);
    }

    public Standing standing() {
        return band().against(cut);
    }

    /** Whether the score and so many standard errors more do not reach the cut. */
    boolean isBelow(double width) {
        return score + width * error < cut;
    }

    public Level level() {
        return level(score);
    }

    /** The lowest level that the band allows. */
    public Level lowest() {
        return level(band().low());
    }

    /** The highest level that the band allows. */
    public Level highest() {
        return level(band().high());
    }

    /**
     * How likely a parallel set of tasks would bring a person with this score to the other side of the cut, 0 to 0.5. Normal
     * approximation: the difference of two such scores has an error of √2 times the standard error.
     */
    public double otherSide() {
        if (error == 0) {
            return 0;
        }
        double distance = Math.abs(score - cut) / (Math.sqrt(2) * error);
        return NormalDistribution.of(0, 1).survivalProbability(distance);
    }

    /** The level nearest to a score of 0 to 100. */
    public static Level level(double score) {
        return Level.values()[(int) Math.round(score / WHOLE * STEPS)];
    }
}
