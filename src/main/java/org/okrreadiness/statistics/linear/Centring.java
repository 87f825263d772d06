package org.okrreadiness.statistics.linear;

import java.util.stream.DoubleStream;

/** Effects that are 0 on average by definition: takes out of a vector or a matrix what they all have in common. */
public final class Centring {

    private Centring() {}

    /** The distances from their mean. */
    public static double[] of(double[] vector) {
        double mean = DoubleStream.of(vector).average().orElse(0);
        return DoubleStream.of(vector).map(value -> value - mean).toArray();
    }

    /** Both ways. */
    public static double[][] of(double[][] symmetric) {
        int size = symmetric.length;
        double[][] half = new double[size][];
        for (int row = 0; row < size; row++) {
            half[row] = of(symmetric[row]);
        }
        double[][] centred = new double[size][size];
        for (int column = 0; column < size; column++) {
            double[] whole = new double[size];
            for (int row = 0; row < size; row++) {
                whole[row] = half[row][column];
            }
            double[] done = of(whole);
            for (int row = 0; row < size; row++) {
                centred[row][column] = done[row];
            }
        }
        return centred;
    }
}
