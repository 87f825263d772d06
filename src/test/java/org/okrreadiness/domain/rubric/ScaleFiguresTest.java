package org.okrreadiness.domain.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ScaleFiguresTest {

    @Test
    void standBehindWhatAReasonSaysAndAreReadBackToAHundredth() {
        ScaleFigures figures = new ScaleFigures(0.754, -0.5, OptionalDouble.of(0.826));
        Phrase because = Phrase.of("because.J1.order", figures.behind("5", "6", "0"));

        assertThat(because.arguments()).containsExactly("5", "6", "0", "0.75", "-0.5", "0.83");
        assertThat(ScaleFigures.of(because)).contains(new ScaleFigures(0.75, -0.5, OptionalDouble.of(0.83)));
    }

    @Test
    void mayHaveNoShape() {
        Phrase because = Phrase.of("because.J1.flat", new ScaleFigures(-0.001, 0, OptionalDouble.empty()).behind("3"));

        assertThat(because.arguments()).containsExactly("3", "0", "0", "");
        assertThat(ScaleFigures.of(because)).contains(new ScaleFigures(0, 0, OptionalDouble.empty()));
    }

    @Test
    void areNotReadOutOfAReasonGivenBeforeThereWereAny() {
        assertThat(ScaleFigures.of(Phrase.of("because.J1.order", "5", "6", "0")))
                .isEmpty();
    }
}
