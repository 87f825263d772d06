package org.okrreadiness.statistics.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class InformationTest {

    private static final Offset<Double> CLOSE = within(1e-10);

    @Test
    void theInverseUndoesAMatrix() {
        double[][] inverse =
                Spectrum.of(new double[][] {{4, 1, 0}, {1, 3, -1}, {0, -1, 2}}).inverse();
        // Determinant 18; cofactors by hand
        assertThat(inverse[0]).containsExactly(new double[] {5 / 18.0, -2 / 18.0, -1 / 18.0}, CLOSE);
        assertThat(inverse[1]).containsExactly(new double[] {-2 / 18.0, 8 / 18.0, 4 / 18.0}, CLOSE);
        assertThat(inverse[2]).containsExactly(new double[] {-1 / 18.0, 4 / 18.0, 11 / 18.0}, CLOSE);
    }

    /** Moore and Penrose: A X A is A, and X A is symmetric. */
    @Test
    void theInverseOfASingularMatrixDoesWhatCanBeDone() {
        Random random = new Random(1);
        double[][] roots = new double[6][3];
        for (double[] row : roots) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextGaussian();
            }
        }
        double[][] matrix = new double[6][6];
        for (int i = 0; i < 6; i++) {
            matrix[i] = Information.product(roots, roots[i]);
        }
        double[][] inverse = Spectrum.of(matrix).inverse();
        double[][] projection = new double[6][6];
        for (int i = 0; i < 6; i++) {
            projection[i] = Information.product(matrix, inverse[i]);
        }
        for (int i = 0; i < 6; i++) {
            assertThat(Information.product(projection, matrix[i])).containsExactly(matrix[i], within(1e-9));
            for (int j = 0; j < i; j++) {
                assertThat(projection[i][j]).isCloseTo(projection[j][i], within(1e-9));
            }
        }
    }

    @Test
    void effectsThatMeetNowhereAreNotLinked() {
        Information information = new Information(3, 4);
        information.add(1, 0, 0);
        information.add(1, 0, 1);
        information.add(1, 1, 2);
        information.add(1, 1, 3);
        Spectrum apart = information.reduced();
        assertThat(apart.areLinked(0, 1, 1e-6)).isTrue();
        assertThat(apart.areLinked(2, 3, 1e-6)).isTrue();
        assertThat(apart.areLinked(0, 2, 1e-6)).isFalse();
        information.add(1, 2, 1);
        information.add(1, 2, 2);
        assertThat(information.reduced().areLinked(0, 3, 1e-6)).isTrue();
    }

    /** One of the many with effects 0 and 1, which gave 4 and 2: 3 on average, and 1 either way. */
    @Test
    void oneStepSolvesASumOfEffects() {
        Information information = new Information(1, 2);
        information.add(1, 0, 0);
        information.add(1, 0, 1);
        double[] ofMany = {6};
        double[] few = information.stepOfFew(information.reduced().inverse(), ofMany, new double[] {4, 2});
        assertThat(few).containsExactly(new double[] {1, -1}, CLOSE);
        assertThat(information.stepOfMany(few, ofMany)).containsExactly(new double[] {3}, CLOSE);
    }

    @Test
    void centringTakesOutWhatIsCommonBothWays() {
        assertThat(Centring.of(new double[] {1, 2, 6})).containsExactly(-2, -1, 3);
        double[][] centred = Centring.of(new double[][] {{4, 1}, {1, 2}});
        assertThat(centred[0]).containsExactly(new double[] {1, -1}, CLOSE);
        assertThat(centred[1]).containsExactly(new double[] {-1, 1}, CLOSE);
    }
}
