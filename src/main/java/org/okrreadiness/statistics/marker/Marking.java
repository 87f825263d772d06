package org.okrreadiness.statistics.marker;

/**
 * One score.
 *
 * @param person whose answer it was
 * @param task what it answered
 * @param marker who marked it
 * @param score in points, finite; a whole number from 0 upwards where levels are asked for
 */
public record Marking(int person, int task, int marker, double score) {

    public Marking {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("Not a score: " + score);
        }
    }

    /** Names the answer, whoever marked it. */
    long answer() {
        return (long) person << Integer.SIZE | task & 0xffff_ffffL;
    }
}
