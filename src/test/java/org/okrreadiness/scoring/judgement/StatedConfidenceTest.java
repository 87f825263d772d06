package org.okrreadiness.scoring.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.scoring.mark.Proposal;

class StatedConfidenceTest {

    @ParameterizedTest
    @CsvSource({
        "50, 2, 4, STRONG",
        "65, 2, 4, STRONG",
        "35, 2, 4, STRONG",
        "66, 2, 4, SOUND",
        "80, 2, 4, SOUND",
        "20, 2, 4, SOUND",
        "81, 2, 4, EMERGING",
        "19, 2, 4, EMERGING",
        "100, 4, 4, STRONG",
        "0, 0, 4, STRONG",
        "100, 0, 4, EMERGING",
        "0, 4, 4, EMERGING",
        "10, 0, 0, STRONG"
    })
    void fitsTheBetterTheCloserItLiesToTheShareOfCloseAnswers(int stated, int close, int all, Level level) {
        assertThat(proposal(stated, close, all).level()).isEqualTo(level);
    }

    @Test
    void comparesInFigures() {
        Proposal proposal = proposal(70, 2, 3);

        assertThat(proposal.because().key()).isEqualTo("because.J4.stated");
        assertThat(proposal.because().arguments()).containsExactly("70", "2", "3", "67");
        assertThat(proposal.question()).isEmpty();
        assertThat(proposal.evidence()).singleElement().satisfies(shown -> {
            assertThat(shown.part()).isEqualTo(Part.CONFIDENCE);
            assertThat(shown.text()).isEqualTo("70");
        });
    }

    @Test
    void asksWhoeverIsFarTooSureOrFarTooUnsure() {
        assertThat(proposal(90, 1, 4).question())
                .hasValueSatisfying(question -> assertThat(question.key()).isEqualTo("question.J4.too-sure"));
        assertThat(proposal(20, 4, 4).question())
                .hasValueSatisfying(question -> assertThat(question.key()).isEqualTo("question.J4.too-unsure"));
    }

    @Test
    void isMissingWhereNothingIsStated() {
        Proposal proposal = new StatedConfidence(OptionalInt.empty()).proposal(1, 3);

        assertThat(proposal.level()).isEqualTo(Level.MISSING);
        assertThat(proposal.because().key()).isEqualTo("because.J4.not-stated");
        assertThat(proposal.because().arguments()).containsExactly("1", "3");
        assertThat(proposal.evidence()).isEmpty();
    }

    @Test
    void cannotBeCloseMoreOftenThanThereAreAnswers() {
        assertThatThrownBy(() -> proposal(50, 5, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Proposal proposal(int stated, int close, int all) {
        return new StatedConfidence(OptionalInt.of(stated)).proposal(close, all);
    }
}
