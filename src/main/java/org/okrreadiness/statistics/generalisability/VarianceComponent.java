package org.okrreadiness.statistics.generalisability;

/**
 * What one source adds to the variance of single scores.
 *
 * @param estimated as the mean squares give it, in squared points; below 0 when a small component meets a small sample
 */
public record VarianceComponent(double estimated) {

    /**
     * The component to reckon with, 0 or more: a negative estimate counts as 0, after all others have been estimated from the mean
     * squares as they are. Brennan, "Generalizability Theory" (2001), section 3.4.
     */
    public double value() {
        return Math.max(0, estimated);
    }

    /** Whether a negative estimate was replaced by 0, which has to be said wherever the component is shown. */
    public boolean setToZero() {
        return estimated < 0;
    }
}
