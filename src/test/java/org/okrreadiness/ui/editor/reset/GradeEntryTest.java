package org.okrreadiness.ui.editor.reset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeEntryTest {

    private final GradeEntry entry = new GradeEntry(Optional.empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.65|0.65", "0,65|0.65", ".5|0.5", "1|1.0", "0|0.0", "0.|0.0", " 0.7 |0.7", "0.655|0.66"})
    void readsAGradeHoweverItIsTyped(String typed, double grade) {
        entry.textProperty().set(typed);
        assertThat(entry.grade()).contains(grade);
        assertThat(entry.isWrong()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "1.05", ".", "0.6.5", "65"})
    void saysWhatIsNoGrade(String typed) {
        entry.textProperty().set(typed);
        assertThat(entry.grade()).isEmpty();
        assertThat(entry.isWrong()).isTrue();
        entry.tidy();
        assertThat(entry.textProperty().get()).isEqualTo(typed);
    }

    @Test
    void isEmptyUntilAGradeIsGiven() {
        assertThat(entry.grade()).isEmpty();
        assertThat(entry.isWrong()).isFalse();
        assertThat(entry.textProperty().get()).isEmpty();
    }

    @Test
    void beginsAtEitherEndSoThatNoGradeIsSuggested() {
        entry.raise();
        assertThat(entry.grade()).contains(0.0);
        GradeEntry other = new GradeEntry(Optional.empty());
        other.lower();
        assertThat(other.grade()).contains(1.0);
    }

    @ParameterizedTest
    @CsvSource({"0.6, 0.65, 0.55", "0.63, 0.65, 0.6", "0.3, 0.35, 0.25", "1.0, 1.0, 0.95", "0.0, 0.05, 0.0"})
    void goesByTwentieths(double grade, double raised, double lowered) {
        GradeEntry up = new GradeEntry(Optional.of(grade));
        up.raise();
        assertThat(up.grade()).contains(raised);
        GradeEntry down = new GradeEntry(Optional.of(grade));
        down.lower();
        assertThat(down.grade()).contains(lowered);
    }

    @Test
    void isTidiedOnceSomebodyMovesOn() {
        entry.textProperty().set(",6");
        entry.tidy();
        assertThat(entry.textProperty().get()).isEqualTo("0.6");
    }
}
