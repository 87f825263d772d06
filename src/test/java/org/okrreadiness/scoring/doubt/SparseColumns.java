package org.okrreadiness.scoring.doubt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers by column, of which only those that are not nought are kept: most words are in hardly any line. */
final class SparseColumns {

    /** The observations in which one column is not nought, and its values there. */
    private record Column(int[] rows, double[] values) {}

    private final int rows;
    private final List<Column> columns = new ArrayList<>();

    SparseColumns(int rows) {
        this.rows = rows;
    }

    int rows() {
        return rows;
    }

    int size() {
        return columns.size();
    }

    /** @param values one for each observation */
    void add(double[] values) {
        int count = 0;
        int[] places = new int[values.length];
        for (int row = 0; row < values.length; row++) {
            if (values[row] != 0) {
                places[count++] = row;
            }
        }
        int[] shown = Arrays.copyOf(places, count);
        columns.add(new Column(
                shown, Arrays.stream(shown).mapToDouble(row -> values[row]).toArray()));
    }

    /** Adds {@code times} the column to {@code sums}. */
    void addTo(double[] sums, int column, double times) {
        Column shown = columns.get(column);
        for (int i = 0; i < shown.rows.length; i++) {
            sums[shown.rows[i]] += times * shown.values[i];
        }
    }

    /** Takes {@code times} the column, each value times its row's number, from {@code sums}. */
    void takeFrom(double[] sums, int column, double times, double[] numbers) {
        Column shown = columns.get(column);
        for (int i = 0; i < shown.rows.length; i++) {
            sums[shown.rows[i]] -= times * shown.values[i] * numbers[shown.rows[i]];
        }
    }

    /** The sum of the column times {@code numbers}, row by row. */
    double times(int column, double[] numbers) {
        Column shown = columns.get(column);
        double sum = 0;
        for (int i = 0; i < shown.rows.length; i++) {
            sum += shown.values[i] * numbers[shown.rows[i]];
        }
        return sum;
    }

    /** The sum of the column's squares times {@code numbers}, row by row. */
    double squaresTimes(int column, double[] numbers) {
        Column shown = columns.get(column);
        double sum = 0;
        for (int i = 0; i < shown.rows.length; i++) {
            sum += shown.values[i] * shown.values[i] * numbers[shown.rows[i]];
        }
        return sum;
    }
}
