package org.okrreadiness.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final OptionalDouble UNKNOWN = OptionalDouble.empty();

    @Test
    void hasTwoDecimalsAndNoMinusBeforeZero() {
        assertThat(Figures.two(0.876)).isEqualTo("0.88");
        assertThat(Figures.two(-0.001)).isEqualTo("0.00");
        assertThat(Figures.two(-0.25)).isEqualTo("-0.25");
        assertThat(Figures.signed(OptionalDouble.of(0.05))).isEqualTo("+0.05");
    }

    @Test
    void showsADashForWhatIsNotKnown() {
        assertThat(Figures.two(UNKNOWN)).isEqualTo("–");
        assertThat(Figures.signed(UNKNOWN)).isEqualTo("–");
        assertThat(Figures.hundredths(UNKNOWN)).isEqualTo("–");
        assertThat(Figures.within(UNKNOWN, UNKNOWN, UNKNOWN)).isEqualTo("–");
    }

    @Test
    void putsTheIntervalBesideTheFigureWhereThereIsOne() {
        OptionalDouble value = OptionalDouble.of(0.87);
        assertThat(Figures.within(value, OptionalDouble.of(0.84), OptionalDouble.of(0.9)))
                .isEqualTo("0.87 [0.84, 0.90]");
        assertThat(Figures.within(value, UNKNOWN, UNKNOWN)).isEqualTo("0.87");
    }

    @Test
    void countsSharesInHundredths() {
        assertThat(Figures.hundredths(OptionalDouble.of(0.814))).isEqualTo("81");
    }
}
