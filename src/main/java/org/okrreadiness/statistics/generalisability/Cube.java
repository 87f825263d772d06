package org.okrreadiness.statistics.generalisability;

import java.util.Arrays;

/** A complete table of scores by person and two facets, and the sums of squares that its variance is analysed by. Immutable. */
final class Cube {

    private static final int WAYS = 3;

    private final int[] sizes;
    private final double[][][] scores;

    private Cube(int[] sizes, double[][][] scores) {
        this.sizes = sizes;
        this.scores = scores;
    }

    /**
     * Keeps the distances from the first score: no variance changes, and a table of equal scores has exactly none.
     *
     * @throws IllegalArgumentException if the table has gaps, or a score is not a finite number
     */
    static Cube of(double[][][] scores) {
        int persons = scores.length;
        int firsts = persons == 0 ? 0 : scores[0].length;
        int seconds = firsts == 0 ? 0 : scores[0][0].length;
        int[] sizes = {persons, firsts, seconds};
        double anchor = seconds == 0 ? 0 : scores[0][0][0];
        double[][][] copy = new double[sizes[0]][sizes[1]][];
        for (int person = 0; person < sizes[0]; person++) {
            requireSize(scores[person].length, sizes[1]);
            for (int first = 0; first < sizes[1]; first++) {
                requireSize(scores[person][first].length, sizes[2]);
                copy[person][first] = Arrays.stream(scores[person][first])
                        .map(score -> finite(score) - anchor)
                        .toArray();
            }
        }
        return new Cube(sizes, copy);
    }

    private static void requireSize(int size, int wanted) {
        if (size != wanted) {
            throw new IllegalArgumentException(size + " scores where others have " + wanted);
        }
    }

    private static double finite(double score) {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("Not a score: " + score);
        }
        return score;
    }

    /** How many persons (0), or levels of the first (1) or second facet (2). */
    int size(int way) {
        return sizes[way];
    }

    /**
     * The sum over all scores of the squared mean of the scores alike in the ways given; of no way at all, of the grand mean. Brennan
     * calls it T.
     */
    double squares(int... ways) {
        int[] steps = new int[WAYS];
        int groups = 1;
        for (int way : ways) {
            steps[way] = groups;
            groups *= sizes[way];
        }
        double[] sums = new double[groups];
        for (int i = 0; i < sizes[0]; i++) {
            for (int j = 0; j < sizes[1]; j++) {
                for (int k = 0; k < sizes[2]; k++) {
                    sums[i * steps[0] + j * steps[1] + k * steps[2]] += scores[i][j][k];
                }
            }
        }
        double inGroup = (double) sizes[0] * sizes[1] * sizes[2] / groups;
        return Arrays.stream(sums).map(sum -> sum * sum / inGroup).sum();
    }
}
