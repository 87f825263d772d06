package org.okrreadiness.scoring.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.domain.response.DiagnosisGiven;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.IdeaFlag;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.Help;
import org.okrreadiness.testing.Rubrics;
import org.okrreadiness.testing.SampleTasks;

class DiagnoseMarkingTest {

    /**
     * Silence comes of missing trust, cancelled reviews of sponsorship or cadence, and the paint shows nothing; the root is sponsorship,
     * or trust. Help: coaching 4.5, nothing yet 3.2, consulting 2.5, certification 1.5.
     */
    private static final Diagnose TASK = SampleTasks.diagnose();

    private static final String COUNTER =
            "Perhaps the lorries stand in the way on the ramp, whatever people dare to say."
                    + " How often the boats are late on that account is a guess.";

    private final DiagnoseMarking marking = new DiagnoseMarking(Rubrics.standard("diagnose"));

    @ParameterizedTest
    @CsvSource({
        "silent, TRUST, 3, best",
        "skipped, SPONSORSHIP, 3, best",
        "skipped, CADENCE, 2, accepted",
        "paint, NONE, 3, nothing-seen",
        "paint, TRUST, 1, read-into-it",
        "silent, NONE, 0, passed-over",
        "silent, WORDING, 0, elsewhere",
        "silent, , 0, not-given"
    })
    void marksTheCauseOfEverySymptom(String symptom, Cause cause, int level, String because) {
        Map<String, Cause> causes = cause == null ? Map.of("skipped", Cause.CADENCE) : Map.of(symptom, cause);
        Mark mark = cause(mark(given(causes, null, null, "")), symptom);

        assertThat(mark.level().points()).isEqualTo(level);
        assertThat(mark.because().key()).isEqualTo("because.D1." + because);
    }

    @Test
    void asksOnWhatASymptomWasMisread() {
        TaskScore marked = mark(
                given(Map.of("silent", Cause.NONE, "skipped", Cause.WORDING, "paint", Cause.TRUST), null, null, ""));

        assertThat(cause(marked, "silent").question().orElseThrow().key()).isEqualTo("question.D1.passed-over");
        assertThat(cause(marked, "skipped").question().orElseThrow().key()).isEqualTo("question.D1.elsewhere");
        assertThat(cause(marked, "paint").question().orElseThrow().key()).isEqualTo("question.D1.read-into-it");
    }

    @ParameterizedTest
    @CsvSource({
        "SPONSORSHIP, 3, best",
        "TRUST, 2, accepted",
        "CADENCE, 1, of-some-symptoms",
        "NONE, 0, nowhere",
        "KNOWLEDGE, 0, nowhere",
        ", 0, not-chosen"
    })
    void marksWhereSomebodyBegins(Cause root, int level, String because) {
        Mark mark = whole(mark(given(Map.of("silent", Cause.TRUST), root, null, "")), "D2");

        assertThat(mark.level().points()).isEqualTo(level);
        assertThat(mark.because().key()).isEqualTo("because.D2." + because);
    }

    @ParameterizedTest
    @CsvSource({
        "COACHING, 3, best",
        "NOTHING_YET, 1, below",
        "CONSULTING, 0, below",
        "CERTIFICATION, 0, below",
        ", 0, not-chosen"
    })
    void marksTheHelpByHowFarItLiesBelowTheBest(Help help, int level, String because) {
        Mark mark = whole(mark(given(Map.of("silent", Cause.TRUST), null, help, "")), "D3");

        assertThat(mark.level().points()).isEqualTo(level);
        assertThat(mark.because().key()).isEqualTo("because.D3." + because);
    }

    @Test
    void showsWhatWasChosenInPlainWords() {
        TaskScore marked = mark(given(Map.of("silent", Cause.MANAGER_CAPABILITY), Cause.TRUST, Help.NOTHING_YET, ""));

        assertThat(cause(marked, "silent").evidence())
                .extracting(Evidence::text)
                .containsExactly("manager capability");
        assertThat(whole(marked, "D2").evidence()).singleElement().satisfies(shown -> {
            assertThat(shown.part()).isEqualTo(Part.ROOT);
            assertThat(shown.text()).isEqualTo("trust");
        });
        assertThat(whole(marked, "D3").evidence()).extracting(Evidence::text).containsExactly("nothing yet");
        assertThat(whole(marked, "D3").because().arguments()).containsExactly("3.2", "4.5");
    }

    @Test
    void marksWhatSpeaksAgainstItByTheIdeasOfTheKey() {
        TaskScore marked = mark(given(Map.of(), null, null, COUNTER));

        assertThat(whole(marked, "D4").level().points()).isEqualTo(3);
        assertThat(whole(marked, "D4").evidence())
                .isNotEmpty()
                .allSatisfy(shown -> assertThat(shown.part()).isEqualTo(Part.COUNTER));
        assertThat(marked.artefacts().get(0).flags()).contains(new IdeaFlag(EvidenceCode.KEY_IDEA, "lorries").text());
        assertThat(whole(mark(given(Map.of("silent", Cause.TRUST), null, null, " ")), "D4")
                        .because()
                        .key())
                .isEqualTo("because.no-text");
    }

    @Test
    void weighsTheMeanOfTheCausesRootHelpAndCounter() {
        Map<String, Cause> best = Map.of("silent", Cause.TRUST, "skipped", Cause.SPONSORSHIP, "paint", Cause.NONE);

        assertThat(mark(given(best, Cause.SPONSORSHIP, Help.COACHING, COUNTER)).score())
                .isEqualTo(100);
        assertThat(mark(given(best, Cause.SPONSORSHIP, Help.COACHING, "")).score())
                .isEqualTo(83);
        assertThat(mark(given(best, null, null, "")).score()).isEqualTo(33);
        assertThat(mark(given(Map.of("silent", Cause.TRUST), null, null, "")).score())
                .isEqualTo(11);
        assertThat(mark(given(Map.of(), null, Help.COACHING, "")).score()).isEqualTo(28);
    }

    @Test
    void earnsLittleByCallingEverythingNothing() {
        Map<String, Cause> nothing = Map.of("silent", Cause.NONE, "skipped", Cause.NONE, "paint", Cause.NONE);

        assertThat(mark(given(nothing, Cause.NONE, null, "")).score()).isEqualTo(11);
    }

    @Test
    void ignoresSymptomsTheTaskDoesNotHave() {
        TaskScore marked = mark(given(Map.of("unicorn", Cause.TRUST), null, null, ""));

        assertThat(marked.score()).isZero();
        assertThat(marked.artefacts())
                .extracting(ArtefactScore::part)
                .containsExactly(Part.DIAGNOSIS, Part.option("silent"), Part.option("skipped"), Part.option("paint"));
    }

    @ParameterizedTest
    @CsvSource({"60, 3", "35, 2", "100, 1", ", 0"})
    void marksHowSureSomebodyIsByHowManyChoicesCameClose(Integer sure, int level) {
        OptionalInt confidence = sure == null ? OptionalInt.empty() : OptionalInt.of(sure);
        // Three of five came close: two causes and the root.
        DiagnosisGiven given = new DiagnosisGiven(
                Map.of("silent", Cause.TRUST, "skipped", Cause.CADENCE, "paint", Cause.TRUST),
                Optional.of(Cause.SPONSORSHIP),
                Optional.of(Help.CERTIFICATION),
                "",
                confidence);

        assertThat(whole(mark(given), "J4").level().points()).isEqualTo(level);
    }

    private TaskScore mark(DiagnosisGiven given) {
        return marking.mark(TASK, given, Situation.NONE);
    }

    private static DiagnosisGiven given(Map<String, Cause> causes, Cause root, Help help, String counter) {
        return new DiagnosisGiven(
                causes, Optional.ofNullable(root), Optional.ofNullable(help), counter, OptionalInt.empty());
    }

    private static Mark whole(TaskScore score, String criterion) {
        return score.artefacts().get(0).mark(new CriterionId(criterion)).orElseThrow();
    }

    private static Mark cause(TaskScore score, String symptom) {
        return score.artefacts().stream()
                .filter(piece -> piece.part().equals(Part.option(symptom)))
                .flatMap(piece -> piece.mark(new CriterionId("D1")).stream())
                .findFirst()
                .orElseThrow();
    }
}
