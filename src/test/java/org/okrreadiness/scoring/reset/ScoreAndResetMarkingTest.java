package org.okrreadiness.scoring.reset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.domain.response.ScoresGiven;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.IdeaFlag;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.testing.Rubrics;
import org.okrreadiness.testing.SampleTasks;

class ScoreAndResetMarkingTest {

    /** on-time: 0.6 to 0.7, keep or change. app: 0 to 0.1, drop. */
    private static final ScoreAndReset TASK = SampleTasks.scoreAndReset();

    private static final String LEARNED =
            "On many mornings a lorry stands in the way on the ramp. Somebody should count how often the boats are late because of it.";

    private final ScoreAndResetMarking marking = new ScoreAndResetMarking(Rubrics.standard("score-and-reset"));

    @ParameterizedTest
    @CsvSource({
        "0.6, STRONG, holds",
        "0.65, STRONG, holds",
        "0.7, STRONG, holds",
        "0.8, SOUND, too-high",
        "0.5, SOUND, too-low",
        "0.9, EMERGING, too-high",
        "0.4, EMERGING, too-low",
        "0.35, MISSING, too-low",
        "1.0, MISSING, too-high",
        "0.0, MISSING, too-low"
    })
    void marksAGradeByHowFarItLiesFromThoseThatHold(double grade, Level level, String reason) {
        Mark mark = optionMark(mark(Map.of("on-time", grade), Map.of()), "on-time", "E1");

        assertThat(mark.level()).isEqualTo(level);
        assertThat(mark.because().key()).isEqualTo("because.E1." + reason);
        assertThat(mark.question().isPresent()).isEqualTo(level.points() <= 1);
    }

    @Test
    void writesGradesAsPeopleDo() {
        Mark mark = optionMark(mark(Map.of("on-time", 0.65), Map.of()), "on-time", "E1");

        assertThat(mark.because().arguments()).containsExactly("0.65", "0.6\u20130.7");
        assertThat(mark.evidence())
                .singleElement()
                .satisfies(shown -> assertThat(shown.text()).isEqualTo("0.65"));
    }

    @ParameterizedTest
    @CsvSource({"KEEP, STRONG, fits", "CHANGE, SOUND, accepted", "DROP, EMERGING, other"})
    void marksADecisionByHowWellItFits(Decision decision, Level level, String reason) {
        Mark mark = optionMark(mark(Map.of(), Map.of("on-time", decision)), "on-time", "E2");

        assertThat(mark.level()).isEqualTo(level);
        assertThat(mark.because().key()).isEqualTo("because.E2." + reason);
        assertThat(mark.evidence())
                .singleElement()
                .satisfies(shown -> assertThat(shown.code()).isEqualTo(EvidenceCode.CHOICE));
    }

    @Test
    void marksNothingWhereNothingWasGradedOrDecided() {
        TaskScore marked = mark(Map.of("on-time", 0.6), Map.of("on-time", Decision.KEEP));

        assertThat(optionMark(marked, "app", "E1").level()).isEqualTo(Level.MISSING);
        assertThat(optionMark(marked, "app", "E1").because().key()).isEqualTo("because.E1.not-graded");
        assertThat(optionMark(marked, "app", "E2").because().key()).isEqualTo("because.E2.not-decided");
        assertThat(whole(marked).flags()).containsExactly("PARTLY_GRADED");
    }

    @Test
    void scoresGradesDecisionsAndLearningByTheirWeights() {
        Map<String, Double> held = Map.of("on-time", 0.6, "app", 0.0);
        Map<String, Decision> fitting = Map.of("on-time", Decision.KEEP, "app", Decision.DROP);

        assertThat(mark(held, fitting, LEARNED).score()).isEqualTo(100);
        assertThat(mark(held, fitting).score()).as("35 and 30 of 90").isEqualTo(72);
        assertThat(mark(held, Map.of()).score()).as("35 of 90").isEqualTo(39);
        assertThat(mark(Map.of(), fitting).score()).as("30 of 90").isEqualTo(33);
        assertThat(mark(Map.of(), Map.of(), LEARNED).score()).as("25 of 90").isEqualTo(28);
        assertThat(mark(Map.of("on-time", 0.6), Map.of()).score())
                .as("half of 35 of 90")
                .isEqualTo(19);
    }

    @Test
    void marksWhatWasLearnedByItsIdeas() {
        ArtefactScore whole = whole(mark(Map.of(), Map.of(), LEARNED));

        assertThat(whole.part()).isEqualTo(Part.SCORES);
        assertThat(whole.mark(new CriterionId("E3")).orElseThrow().level()).isEqualTo(Level.STRONG);
        assertThat(whole.flags())
                .contains(
                        new IdeaFlag(EvidenceCode.KEY_IDEA, "lorries").text(),
                        new IdeaFlag(EvidenceCode.KEY_IDEA, "count").text());
        assertThat(whole.mark(new CriterionId("E3")).orElseThrow().evidence())
                .allSatisfy(shown -> assertThat(shown.part()).isEqualTo(Part.LEARNING));
    }

    @Test
    void keyResultsCopiedSayNothingAboutWhatWasLearned() {
        TaskScore marked = mark(Map.of(), Map.of(), "Sailings leaving on time rise from 81% to 90%");

        assertThat(whole(marked).mark(new CriterionId("E3")).orElseThrow().level())
                .isEqualTo(Level.MISSING);
        assertThat(marked.score()).isZero();
    }

    @Test
    void holdsTheConfidenceAgainstGradesAndDecisions() {
        ScoresGiven given = new ScoresGiven(
                Map.of("on-time", 0.6, "app", 0.5),
                Map.of("on-time", Decision.CHANGE, "app", Decision.KEEP),
                "",
                OptionalInt.of(60));
        TaskScore marked = marking.mark(TASK, given, Situation.NONE);
        Mark sure = whole(marked).mark(new CriterionId("J4")).orElseThrow();

        assertThat(sure.because().arguments()).containsExactly("60", "2", "4", "50");
        assertThat(sure.level()).isEqualTo(Level.STRONG);
        assertThat(sure.judgement().route()).isEqualTo(Route.TRAINER);
        assertThat(marked.score())
                .as("a confidence does not count")
                .isEqualTo(marking.mark(
                                TASK,
                                new ScoresGiven(given.grades(), given.decisions(), "", OptionalInt.empty()),
                                Situation.NONE)
                        .score());
    }

    @Test
    void keyResultsTheTaskDoesNotHaveChangeNothing() {
        TaskScore marked = mark(Map.of("on-time", 0.6, "gone", 1.0), Map.of("gone", Decision.KEEP));

        assertThat(marked.artefacts()).hasSize(3);
        assertThat(marked.score()).isEqualTo(19);
    }

    @Test
    void aConfidenceAloneEarnsNoPoints() {
        TaskScore marked =
                marking.mark(TASK, new ScoresGiven(Map.of(), Map.of(), " ", OptionalInt.of(80)), Situation.NONE);

        assertThat(marked.answered()).isTrue();
        assertThat(marked.score()).isZero();
        assertThat(whole(marked)
                        .mark(new CriterionId("E3"))
                        .orElseThrow()
                        .because()
                        .key())
                .isEqualTo("because.no-text");
    }

    private TaskScore mark(Map<String, Double> grades, Map<String, Decision> decisions) {
        return mark(grades, decisions, "");
    }

    private TaskScore mark(Map<String, Double> grades, Map<String, Decision> decisions, String learning) {
        return marking.mark(TASK, new ScoresGiven(grades, decisions, learning, OptionalInt.empty()), Situation.NONE);
    }

    private static ArtefactScore whole(TaskScore score) {
        return score.artefacts().get(0);
    }

    private static Mark optionMark(TaskScore score, String keyResult, String criterion) {
        return score.artefacts().stream()
                .filter(artefact -> artefact.part().equals(Part.option(keyResult)))
                .findFirst()
                .flatMap(artefact -> artefact.mark(new CriterionId(criterion)))
                .orElseThrow();
    }
}
