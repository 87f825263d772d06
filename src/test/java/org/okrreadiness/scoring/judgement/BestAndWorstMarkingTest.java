package org.okrreadiness.scoring.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Concept;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.testing.OfferedOptions;
import org.okrreadiness.testing.Rubrics;

class BestAndWorstMarkingTest {

    private static final BestAndWorst TASK = OfferedOptions.bestAndWorst(4.5, 4, 1.5, 1, 3);
    private static final Situation FERRY = new Situation(
            List.of(new Concept("punctuality", "Sailings on time", List.of("late departure"))),
            List.of(),
            List.of(),
            List.of(),
            "");

    private final BestAndWorstMarking marking = new BestAndWorstMarking(Rubrics.standard("best-and-worst"));

    @ParameterizedTest
    @CsvSource({
        "a, d, STRONG, STRONG, 100",
        "b, d, SOUND, STRONG, 83",
        "a, c, STRONG, SOUND, 83",
        "e, d, EMERGING, STRONG, 67",
        "e, b, EMERGING, EMERGING, 33",
        "d, b, MISSING, EMERGING, 17",
        "d, a, MISSING, MISSING, 0",
        "a, , STRONG, MISSING, 50",
        ", d, MISSING, STRONG, 50"
    })
    void marksEachChoiceByItsDistanceFromTheKeysOwn(String best, String worst, Level b1, Level b2, int score) {
        TaskScore marked = mark(best, worst);

        assertThat(mark(marked, "B1").level()).isEqualTo(b1);
        assertThat(mark(marked, "B2").level()).isEqualTo(b2);
        assertThat(marked.score()).isEqualTo(score);
    }

    @Test
    void showsTheOptionChosenAndBothKeys() {
        Mark best = mark(mark("e", "d"), "B1");

        assertThat(best.because().key()).isEqualTo("because.B1.elsewhere");
        assertThat(best.because().arguments()).containsExactly("3", "4.5");
        assertThat(best.question()).hasValueSatisfying(q -> assertThat(q.key()).isEqualTo("question.B1.elsewhere"));
        assertThat(best.evidence()).singleElement().satisfies(shown -> {
            assertThat(shown.part()).isEqualTo(Part.BEST);
            assertThat(shown.text()).isEqualTo("I wait.");
        });
    }

    @Test
    void asksAboutAChoiceThatTurnsTheKeyRound() {
        Mark worst = mark(mark("b", "a"), "B2");

        assertThat(worst.because().key()).isEqualTo("because.B2.reversed");
        assertThat(worst.question()).hasValueSatisfying(q -> assertThat(q.key()).isEqualTo("question.B2.reversed"));
    }

    @Test
    void saysWhatWasNotChosen() {
        ArtefactScore whole = mark("a", null).artefacts().get(0);

        assertThat(whole.flags()).containsExactly("PARTLY_CHOSEN");
        assertThat(whole.mark(new CriterionId("B2")).orElseThrow().because().key())
                .isEqualTo("because.B2.not-chosen");
        assertThat(mark("a", "d").artefacts().get(0).flags()).isEmpty();
    }

    @Test
    void leavesReasonAndConfidenceToATrainer() {
        TaskScore score = marking.mark(
                TASK,
                new BestAndWorstGiven(
                        Optional.of("a"),
                        Optional.of("d"),
                        OptionalInt.of(90),
                        "Late departures stay hidden unless somebody asks."),
                FERRY);

        assertThat(mark(score, "J3").judgement().route()).isEqualTo(Route.TRAINER);
        assertThat(mark(score, "J3").level()).isEqualTo(Level.STRONG);
        assertThat(mark(score, "J3").because().key()).isEqualTo("because.J3.confidence-in-choices");
        assertThat(mark(score, "J3").because().arguments()).containsExactly("90", "2", "2");
        assertThat(score.marksForTrainer()).isEqualTo(1);
    }

    private TaskScore mark(String best, String worst) {
        BestAndWorstGiven given =
                new BestAndWorstGiven(Optional.ofNullable(best), Optional.ofNullable(worst), OptionalInt.empty(), "");
        return marking.mark(TASK, given, Situation.NONE);
    }

    private static Mark mark(TaskScore score, String criterion) {
        return score.artefacts().get(0).mark(new CriterionId(criterion)).orElseThrow();
    }
}
