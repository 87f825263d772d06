package org.okrreadiness.scoring.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.okrreadiness.scoring.doubt.RidgeLogistic.Term;

class RidgeLogisticTest {

    /** A constant, and something that is there for the second half; so in 1 of 4 without it and in 3 of 4 with it. */
    private static final SparseColumns COLUMNS = columns();

    private static final boolean[] SO = so();

    private static SparseColumns columns() {
        SparseColumns columns = new SparseColumns(80);
        double[] constant = new double[80];
        Arrays.fill(constant, 1);
        double[] second = constant.clone();
        Arrays.fill(second, 0, 40, 0);
        columns.add(constant);
        columns.add(second);
        return columns;
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
        double[] weights = RidgeLogistic.fit(COLUMNS, SO, new Term[] {Term.free(0), Term.free(0)});
        assertThat(weights[0]).isCloseTo(-Math.log(3), within(1e-3));
        assertThat(weights[1]).isCloseTo(2 * Math.log(3), within(1e-3));
    }

    @Test
    void drawsAWeightToNought() {
        double[] weights = RidgeLogistic.fit(COLUMNS, SO, new Term[] {Term.free(0), Term.free(20)});
        assertThat(weights[1]).isBetween(0.1, 2 * Math.log(3) - 0.5);
        double[] drawn = RidgeLogistic.fit(COLUMNS, SO, new Term[] {Term.free(0), Term.free(1e9)});
        assertThat(drawn[1]).isCloseTo(0, within(1e-6));
    }

    @Test
    void neverCrossesABound() {
        double[] weights = RidgeLogistic.fit(COLUMNS, SO, new Term[] {Term.free(0), Term.notPositive(1)});
        assertThat(weights[1]).isZero();
        assertThat(weights[0]).isCloseTo(0, within(1e-3));
    }

    @Test
    void givesTheSameToTheLastBit() {
        Term[] terms = {Term.free(0.1), Term.free(5)};
        assertThat(RidgeLogistic.fit(COLUMNS, SO, terms)).containsExactly(RidgeLogistic.fit(COLUMNS, SO, terms));
    }

    @Test
    void staysFiniteWhereOneColumnTellsEverything() {
        boolean[] told = new boolean[80];
        Arrays.fill(told, 40, 80, true);
        double[] weights = RidgeLogistic.fit(COLUMNS, told, new Term[] {Term.free(0.01), Term.free(1)});
        assertThat(weights[1]).isBetween(3.0, 12.0);
    }
}
