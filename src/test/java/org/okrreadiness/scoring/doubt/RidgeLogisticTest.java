package org.okrreadiness.scoring.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.okrreadiness.scoring.doubt.RidgeLogistic.Term;

class RidgeLogisticTest {

    /** A constant, and something that is there for the second half; so in 1 of 4 without it and in 3 of 4 with it. */
    private static final double[][] ROWS = rows();

    private static final boolean[] SO = so();

    private static double[][] rows() {
        double[][] rows = new double[80][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {1, i < 40 ? 0 : 1};
        }
        return rows;
    }

    private static boolean[] so() {
        boolean[] so = new boolean[80];
        for (int i = 0; i < so.length; i++) {
            so[i] = i < 40 ? i % 4 == 0 : i % 4 != 0;
        }
        return so;
    }

    @Test
    void findsTheOddsThatWereObserved() {
        double[] weights = RidgeLogistic.fit(ROWS, SO, new Term[] {Term.free(0), Term.free(0)});
        assertThat(weights[0]).isCloseTo(-Math.log(3), within(1e-3));
        assertThat(weights[1]).isCloseTo(2 * Math.log(3), within(1e-3));
    }

    @Test
    void drawsAWeightToItsCentre() {
        double[] weights = RidgeLogistic.fit(ROWS, SO, new Term[] {Term.free(0), Term.free(20)});
        assertThat(weights[1]).isBetween(0.1, 2 * Math.log(3) - 0.5);
        double[] held = RidgeLogistic.fit(ROWS, SO, new Term[] {Term.free(0), Term.notNegative(5, 1e6)});
        assertThat(held[1]).isCloseTo(5, within(0.01));
    }

    @Test
    void neverCrossesABound() {
        double[] weights = RidgeLogistic.fit(ROWS, SO, new Term[] {Term.free(0), Term.notPositive(1)});
        assertThat(weights[1]).isZero();
        assertThat(weights[0]).isCloseTo(0, within(1e-3));
    }

    @Test
    void givesTheSameToTheLastBit() {
        Term[] terms = {Term.free(0.1), Term.free(5)};
        assertThat(RidgeLogistic.fit(ROWS, SO, terms)).containsExactly(RidgeLogistic.fit(ROWS, SO, terms));
    }
}
