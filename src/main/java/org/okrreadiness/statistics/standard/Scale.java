package org.okrreadiness.statistics.standard;

/**
 * The lowest and the highest score there are.
 *
 * @param lowest finite
 * @param highest finite, above the lowest
 */
public record Scale(double lowest, double highest) {

    public Scale {
        if (!(lowest < highest) || !Double.isFinite(highest - lowest)) {
            throw new IllegalArgumentException("A scale runs upwards, not from " + lowest + " to " + highest);
        }
    }

    /** Where a score lies, from 0 (lowest) to 1 (highest). */
    double share(double score) {
        if (!(score >= lowest && score <= highest)) {
            throw new IllegalArgumentException("A score from " + lowest + " to " + highest + ", not " + score);
        }
        return (score - lowest) / (highest - lowest);
    }
}
