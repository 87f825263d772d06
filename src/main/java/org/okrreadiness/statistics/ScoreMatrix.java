package org.okrreadiness.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A complete table of scores: a row for each person (or other object of measurement), a column for each part (task, testlet or rater).
 * Whoever has gaps leaves the row out or fills it before. Immutable.
 */
public final class ScoreMatrix {

    private final double[][] rows;
    private final int parts;

    private ScoreMatrix(double[][] rows, int parts) {
        this.rows = rows;
        this.parts = parts;
    }

    /**
     * @param rows the scores of each person
     * @throws IllegalArgumentException if rows differ in length or a score is not a finite number
     */
    public static ScoreMatrix of(double[][] rows) {
        int parts = rows.length == 0 ? 0 : rows[0].length;
        double[][] copy = new double[rows.length][];
        for (int person = 0; person < rows.length; person++) {
            if (rows[person].length != parts || !Arrays.stream(rows[person]).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("Row " + person + " needs " + parts + " numbers");
            }
            copy[person] = rows[person].clone();
        }
        return new ScoreMatrix(copy, parts);
    }

    public int persons() {
        return rows.length;
    }

    public int parts() {
        return parts;
    }

    public double score(int person, int part) {
        return rows[person][part];
    }

    /** The scores of all persons on one part. */
    public double[] part(int part) {
        return Arrays.stream(rows).mapToDouble(row -> row[part]).toArray();
    }

    /** The sum over the parts, by person. */
    public double[] totals() {
        return Arrays.stream(rows).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    }

    /** The sum over all parts but one, by person. */
    public double[] restOf(int part) {
        return Arrays.stream(rows)
                .mapToDouble(row -> IntStream.range(0, parts)
                        .filter(other -> other != part)
                        .mapToDouble(other -> row[other])
                        .sum())
                .toArray();
    }

    /** Only some of the parts, for instance those of one format. */
    public ScoreMatrix only(List<Integer> chosen) {
        return of(Arrays.stream(rows)
                .map(row -> chosen.stream().mapToDouble(part -> row[part]).toArray())
                .toArray(double[][]::new));
    }
}
