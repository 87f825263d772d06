package org.okrreadiness.scoring.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.response.LeaningsGiven;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Concept;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.testing.Rubrics;
import org.okrreadiness.testing.SampleTasks;

class NewInformationMarkingTest {

    /** Its keys: a -1.6, b 0.1, c 1.7. */
    private static final NewInformation TASK = SampleTasks.newInformation();

    private static final Situation FERRY = new Situation(
            List.of(new Concept("punctuality", "Sailings on time", List.of("late departure"))),
            List.of(),
            List.of(),
            List.of(),
            "");

    private final NewInformationMarking marking = new NewInformationMarking(Rubrics.standard("new-information"));

    @Test
    void marksEveryPieceOfNewsByItself() {
        TaskScore marked = mark(Map.of("a", -2, "b", 1, "c", 0));

        assertThat(marked.artefacts())
                .extracting(ArtefactScore::part)
                .containsExactly(Part.JUDGEMENT, Part.option("a"), Part.option("b"), Part.option("c"));
        assertThat(newsMark(marked, "a").level()).isEqualTo(Level.STRONG);
        assertThat(newsMark(marked, "b").level()).isEqualTo(Level.SOUND);
        assertThat(newsMark(marked, "c").level()).isEqualTo(Level.EMERGING);
    }

    @Test
    void scoresTheMeanOfItsMarks() {
        assertThat(mark(Map.of("a", -2, "b", 0, "c", 2)).score()).isEqualTo(100);
        assertThat(mark(Map.of("a", -2, "b", 1, "c", 0)).score()).isEqualTo(67);
        assertThat(mark(Map.of("a", 2, "b", 2, "c", -2)).score()).isZero();
    }

    @Test
    void newsWithoutALeaningEarnsNothing() {
        TaskScore marked = mark(Map.of("a", -2));

        assertThat(newsMark(marked, "b").level()).isEqualTo(Level.MISSING);
        assertThat(newsMark(marked, "b").because().key()).isEqualTo("because.N1.not-judged");
        assertThat(marked.score()).isEqualTo(33);
        assertThat(marked.artefacts().get(0).flags()).containsExactly("PARTLY_RATED");
        assertThat(mark(Map.of("a", -2, "b", 0, "c", 2)).artefacts().get(0).flags())
                .isEmpty();
    }

    @Test
    void newsTheTaskDoesNotHaveChangesNothing() {
        TaskScore marked = mark(Map.of("a", -2, "z", 2));

        assertThat(marked.score()).isEqualTo(33);
        assertThat(marked.artefacts()).hasSize(4);
        assertThat(marked.artefacts().get(0).flags()).containsExactly("PARTLY_RATED");
    }

    @Test
    void saysWhatTheNewsDoesMore() {
        TaskScore marked = mark(Map.of("a", -1, "b", -2, "c", 2));

        assertThat(newsMark(marked, "a").because().key()).isEqualTo("because.N1.more-against");
        assertThat(newsMark(marked, "a").because().arguments()).containsExactly("-1", "-1.6");
        assertThat(newsMark(marked, "b").because().key()).isEqualTo("because.N1.more-for");
        assertThat(newsMark(marked, "b").because().arguments()).containsExactly("-2", "+0.1");
        assertThat(newsMark(marked, "c").because().key()).isEqualTo("because.N1.close");
        assertThat(newsMark(marked, "c").evidence())
                .singleElement()
                .satisfies(shown -> assertThat(shown.text()).isEqualTo("+2"));
    }

    @Test
    void asksAboutNewsReadTheOtherWayRound() {
        Mark turned = newsMark(mark(Map.of("a", 1)), "a");

        assertThat(turned.because().key()).isEqualTo("because.N1.reversed");
        assertThat(turned.question())
                .hasValueSatisfying(question -> assertThat(question.key()).isEqualTo("question.N1.reversed"));
    }

    @Test
    void leavesReasonAndConfidenceToATrainer() {
        TaskScore marked = marking.mark(
                TASK,
                new LeaningsGiven(
                        Map.of("a", -2, "b", 0, "c", -2),
                        OptionalInt.of(70),
                        "A late departure costs the pupils less than a missed bus, unless the ramp opens."),
                FERRY);

        Mark sure = marked.artefacts().get(0).mark(new CriterionId("J3")).orElseThrow();
        assertThat(sure.judgement().route()).isEqualTo(Route.TRAINER);
        assertThat(sure.level()).isEqualTo(Level.STRONG);
        assertThat(sure.because().key()).isEqualTo("because.J3.confidence-in-leanings");
        assertThat(sure.because().arguments()).containsExactly("70", "2", "3");
        assertThat(marked.artefacts().get(0).trainerDecides()).isTrue();
        assertThat(marked.artefacts().get(1).trainerDecides()).isFalse();
        assertThat(marked.score()).as("trust C does not count").isEqualTo(67);
    }

    @Test
    void aReasonAloneEarnsNoPoints() {
        TaskScore marked = marking.mark(TASK, new LeaningsGiven(Map.of(), OptionalInt.empty(), "The bus."), FERRY);

        assertThat(marked.answered()).isTrue();
        assertThat(marked.score()).isZero();
    }

    private TaskScore mark(Map<String, Integer> leanings) {
        return marking.mark(TASK, new LeaningsGiven(leanings, OptionalInt.empty(), ""), Situation.NONE);
    }

    private static Mark newsMark(TaskScore score, String news) {
        return score.artefacts().stream()
                .filter(artefact -> artefact.part().equals(Part.option(news)))
                .findFirst()
                .flatMap(artefact -> artefact.mark(new CriterionId("N1")))
                .orElseThrow();
    }
}
