package org.okrreadiness.statistics.agreement;

import org.okrreadiness.statistics.Moments;
import org.okrreadiness.statistics.ScoreMatrix;

/** Mean squares of a two-way analysis of variance without replication. Fisher, "Statistical Methods for Research Workers" (1925). */
record MeanSquares(double rows, double columns, double residual) {

    /** Of a table with two rows and two columns at least. */
    static MeanSquares of(ScoreMatrix table) {
        int rows = table.persons();
        int columns = table.parts();
        // Distances from one score, so that a table of equal scores has exactly no variance.
        double anchor = table.score(0, 0);
        double[] rowMeans = new double[rows];
        double[] columnMeans = new double[columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                rowMeans[row] += (table.score(row, column) - anchor) / columns;
                columnMeans[column] += (table.score(row, column) - anchor) / rows;
            }
        }
        double grand = Moments.mean(rowMeans).orElseThrow();
        double residual = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double left = table.score(row, column) - anchor - rowMeans[row] - columnMeans[column] + grand;
                residual += left * left;
            }
        }
        return new MeanSquares(
                columns * Moments.variance(rowMeans).orElseThrow(),
                rows * Moments.variance(columnMeans).orElseThrow(),
                residual / ((rows - 1.0) * (columns - 1)));
    }
}
