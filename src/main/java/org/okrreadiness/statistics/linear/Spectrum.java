package org.okrreadiness.statistics.linear;

import java.util.stream.IntStream;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix without negative eigenvalues, by Jacobi's rotations: Golub and Van Loan, "Matrix
 * Computations" (2013), 4th edition, section 8.5.
 */
public final class Spectrum {

    private static final int MOST_SWEEPS = 60;

    /** Off the diagonal, less than this share of the trace is nothing. */
    private static final double NOTHING = 1e-15;

    /** An eigenvalue below this share of the largest is 0. */
    private static final double SINGULAR = 1e-9;

    private final double[][] rest;
    private final double[][] vectors;
    private final int size;

    private Spectrum(double[][] matrix) {
        size = matrix.length;
        rest = new double[size][];
        vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            rest[i] = matrix[i].clone();
            vectors[i][i] = 1;
        }
    }

    /** @param symmetric without negative eigenvalues, but for rounding */
    public static Spectrum of(double[][] symmetric) {
        Spectrum spectrum = new Spectrum(symmetric);
        int sweeps = 0;
        while (sweeps < MOST_SWEEPS && spectrum.sweep()) {
            sweeps++;
        }
        return spectrum;
    }

    /** Whether there was anything left to turn. */
    private boolean sweep() {
        double small =
                NOTHING * IntStream.range(0, size).mapToDouble(i -> rest[i][i]).sum();
        boolean turned = false;
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                if (Math.abs(rest[i][j]) > small) {
                    turn(i, j);
                    turned = true;
                }
            }
        }
        return turned;
    }

    private void turn(int i, int j) {
        double ratio = (rest[j][j] - rest[i][i]) / (2 * rest[i][j]);
        double tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(1 + ratio * ratio));
        double cosine = 1 / Math.sqrt(1 + tangent * tangent);
        double sine = tangent * cosine;
        for (int k = 0; k < size; k++) {
            double one = rest[k][i];
            double two = rest[k][j];
            rest[k][i] = cosine * one - sine * two;
            rest[k][j] = sine * one + cosine * two;
        }
        for (int k = 0; k < size; k++) {
            double one = rest[i][k];
            double two = rest[j][k];
            rest[i][k] = cosine * one - sine * two;
            rest[j][k] = sine * one + cosine * two;
            double first = vectors[k][i];
            double second = vectors[k][j];
            vectors[k][i] = cosine * first - sine * second;
            vectors[k][j] = sine * first + cosine * second;
        }
    }

    private boolean isSingular(int which) {
        double largest =
                IntStream.range(0, size).mapToDouble(i -> rest[i][i]).max().orElse(0);
        return !(rest[which][which] > SINGULAR * largest);
    }

    /** Whether nothing in the data could tell apart a change of one from the same change of the other. */
    public boolean areLinked(int one, int two, double tolerance) {
        return IntStream.range(0, size)
                .filter(this::isSingular)
                .allMatch(vector -> Math.abs(vectors[one][vector] - vectors[two][vector]) < tolerance);
    }

    /** Moore and Penrose's inverse. */
    public double[][] inverse() {
        double[][] inverse = new double[size][size];
        for (int vector = 0; vector < size; vector++) {
            if (!isSingular(vector)) {
                for (int i = 0; i < size; i++) {
                    for (int j = 0; j < size; j++) {
                        inverse[i][j] += vectors[i][vector] * vectors[j][vector] / rest[vector][vector];
                    }
                }
            }
        }
        return inverse;
    }
}
