package org.okrreadiness.ui.editor.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrreadiness.i18n.Messages;

class ScaleTest {

    private final Messages messages = new Messages(Locale.UK);

    @ParameterizedTest
    @EnumSource(Scale.class)
    void hasFiveStepsEachWithAWordOfItsOwn(Scale scale) {
        assertThat(scale.steps()).hasSize(5);
        assertThat(scale.steps().mapToObj(step -> messages.get(scale.wordKey(step))))
                .doesNotHaveDuplicates();
        assertThat(messages.get(scale.noneKey())).isNotBlank();
    }

    @Test
    void showsOnWhichSideAStepStands() {
        assertThat(Scale.LEANING.steps().mapToObj(Scale.LEANING::sign))
                .containsExactly("\u22122", "\u22121", "0", "+1", "+2");
        assertThat(Scale.EFFECTIVENESS.steps().mapToObj(Scale.EFFECTIVENESS::sign))
                .containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void countsItsStepsFromOne() {
        assertThat(Scale.LEANING.step(1)).hasValue(-2);
        assertThat(Scale.LEANING.step(5)).hasValue(2);
        assertThat(Scale.LEANING.step(0)).isEmpty();
        assertThat(Scale.LEANING.step(6)).isEmpty();
        assertThat(Scale.EFFECTIVENESS.step(4)).hasValue(4);
    }

    @Test
    void endsAtItsEnds() {
        assertThat(Scale.LEANING.from(OptionalInt.of(2), 1)).isEqualTo(2);
        assertThat(Scale.LEANING.from(OptionalInt.of(-2), -1)).isEqualTo(-2);
        assertThat(Scale.EFFECTIVENESS.from(OptionalInt.of(5), 1)).isEqualTo(5);
        assertThat(Scale.EFFECTIVENESS.from(OptionalInt.of(2), -1)).isEqualTo(1);
    }

    @Test
    void beginsAtNoughtWhereThereIsOneAndAtTheLowestElsewhere() {
        assertThat(Scale.LEANING.start()).isZero();
        assertThat(Scale.LEANING.from(OptionalInt.empty(), 1)).isEqualTo(1);
        assertThat(Scale.LEANING.from(OptionalInt.empty(), -1)).isEqualTo(-1);
        assertThat(Scale.EFFECTIVENESS.start()).isEqualTo(1);
        assertThat(Scale.EFFECTIVENESS.from(OptionalInt.empty(), 1)).isEqualTo(1);
    }
}
