package org.okrreadiness.scoring.critique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okrreadiness.scoring.critique.Ferry.allFound;
import static org.okrreadiness.scoring.critique.Ferry.asking;
import static org.okrreadiness.scoring.critique.Ferry.marked;
import static org.okrreadiness.scoring.critique.Ferry.marks;
import static org.okrreadiness.scoring.critique.Ferry.repairing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DefectMark;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.testing.Rubrics;

class CritiqueMarkingTest {

    /** A line with "from" and "to" scores 90, a bare one 20: enough to tell a repair from a rewording. */
    private static final LineMarking LINES = (line, text, shown) ->
            new ArtefactScore(shown, "key-result@1.0", text.contains("from") ? 90 : 20, List.of(), List.of());

    private static final String CONSEQUENCE_HERE = "We could hold all twelve and islanders would still sail late.";

    private final CritiqueMarking marking =
            new CritiqueMarking(Rubrics.standard("critique"), Rubrics.standard("follow-up-question"));

    @Test
    void givesTheBestLevelWhenEverythingIsFoundExactly() {
        TaskScore score = mark(Ferry.FLAWED, marks(allFound(CONSEQUENCE_HERE)));

        assertThat(Stream.of("C1", "C2", "C3").map(c -> points(score, c))).containsExactly(3, 3, 3);
    }

    @Test
    void namesWhatWasFoundWhatWasMissedAndWhatWasInvented() {
        TaskScore score = mark(
                Ferry.FLAWED,
                marks(
                        marked("kr1", "Run 12 workshops", DefectKind.ACTIVITY, ""),
                        marked("kr2", "leaving on time", DefectKind.MEASURE_UNCLEAR, "")));

        assertThat(mark(score, "C1").evidence())
                .extracting(e -> e.code() + " " + e.text())
                .containsExactly(
                        "DEFECT_FOUND Run 12 workshops",
                        "DEFECT_MISSED significantly",
                        "DEFECT_MISSED " + Ferry.LATE,
                        "FALSE_ALARM leaving on time");
    }

    @Test
    void grantsSoundForHalfTheWeight() {
        DefectMark workshops = marked("kr1", "Run 12 workshops", DefectKind.ACTIVITY, "");

        assertThat(points(mark(Ferry.FLAWED, marks(workshops)), "C1")).isEqualTo(2);
    }

    @Test
    void grantsEmergingForLessThanHalfTheWeight() {
        DefectMark vague = marked("kr4", "significantly", DefectKind.SEVERAL_OR_VAGUE, "");

        assertThat(points(mark(Ferry.FLAWED, marks(vague)), "C1")).isEqualTo(1);
    }

    @Test
    void grantsEmergingWhenEverythingInSightIsMarked() {
        DefectMark workshops = marked("kr1", "Run 12 workshops", DefectKind.ACTIVITY, "");
        DefectMark objective = marked("objective", "Islanders", DefectKind.SLOGAN, "");
        DefectMark onTime = marked("kr2", "leaving on time", DefectKind.BUSINESS_AS_USUAL, "");

        assertThat(points(mark(Ferry.FLAWED, marks(workshops, objective, onTime)), "C1"))
                .isEqualTo(1);
    }

    @Test
    void acceptsTheSecondNameOfADefect() {
        DefectMark workshops = marked("kr1", "Run 12 workshops", DefectKind.OFF_THE_OBJECTIVE, "");

        assertThat(points(mark(Ferry.FLAWED, marks(workshops)), "C1")).isEqualTo(2);
    }

    @Test
    void countsTheRightWordsUnderTheWrongNameNeitherAsFoundNorAsInvented() {
        DefectMark slogan = marked("kr1", "Run 12 workshops", DefectKind.SLOGAN, "");
        Mark c1 = mark(mark(Ferry.FLAWED, marks(slogan)), "C1");

        assertThat(c1.level().points()).isZero();
        assertThat(c1.evidence()).extracting("code").contains(EvidenceCode.DEFECT_MISNAMED);
        assertThat(c1.evidence()).extracting("code").doesNotContain(EvidenceCode.FALSE_ALARM);
    }

    @Test
    void findsTheSameMeasureTwiceOnEitherOfTheTwoLines() {
        Matching matching = Matching.of(
                Ferry.FLAWED,
                List.of(marked("kr2", "Sailings", DefectKind.SAME_MEASURE_TWICE, "Both count the same boats.")));

        assertThat(matching.hits()).extracting(hit -> hit.defect().id()).containsExactly("twice");
        assertThat(matching.falseAlarms()).isEmpty();
    }

    @Test
    void countsADefectFoundTwiceOnce() {
        DefectMark workshops = marked("kr1", "Run 12 workshops", DefectKind.ACTIVITY, "");
        Matching matching = Matching.of(Ferry.FLAWED, List.of(workshops, workshops));

        assertThat(matching.hits()).hasSize(1);
        assertThat(matching.falseAlarms()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Run 12 workshops, 3", "Run 12, 3", "with harbour crews by March, 2"})
    void gradesHowExactlyTheWordsAreMarked(String words, int points) {
        DefectMark found = marked("kr1", words, DefectKind.ACTIVITY, "");

        assertThat(points(mark(Ferry.FLAWED, marks(found)), "C2")).isEqualTo(points);
    }

    @Test
    void readsAMarkOnTheWholeLineAsThatLine() {
        DefectMark line = new DefectMark(new Part("kr1"), new Span(0, 0), DefectKind.ACTIVITY, "");

        assertThat(points(mark(Ferry.FLAWED, marks(line)), "C2")).isEqualTo(2);
    }

    @Test
    void readsAMarkOnTheSetAsTheVaguestPlace() {
        DefectMark set = new DefectMark(Part.SET, new Span(0, 0), DefectKind.ACTIVITY, "");

        assertThat(points(mark(Ferry.FLAWED, marks(set)), "C2")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bad. | 0",
                "It is an activity and no result. | 1",
                "Nobody would know whether the crews do anything else afterwards. | 2",
                "They could hold every one of them while islanders still wait. | 3",
                "All twelve can take place and islanders wait as they do now. | 3",
                "All twelve can take place in the old hall. | 1",
                "It is pathetic that you did it like this again. | 0",
                "Run 12 workshops with harbour crews by March | 0"
            })
    void gradesAReasonByWhatItSaysWouldFollow(String why, int points) {
        DefectMark found = marked("kr1", "Run 12 workshops", DefectKind.ACTIVITY, why);

        assertThat(points(mark(Ferry.FLAWED, marks(found)), "C3")).isEqualTo(points);
    }

    @Test
    void grantsNothingForAReasonThatFoundNothing() {
        DefectMark wrong = marked("kr2", "leaving on time", DefectKind.SLOGAN, CONSEQUENCE_HERE);

        assertThat(points(mark(Ferry.FLAWED, marks(wrong)), "C3")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kr1 | Crews who turn a boat round in time rise from 3 to 9 | 3",
                "kr1 | Crews turn the boat round in nine minutes | 1",
                "kr1 | run 12 workshops, with harbour crews, by March | 0",
                "kr1 | Run the 12 workshops with the harbour crews by March | 0",
                "kr1 | Make it measurable, from today's value to a target | 1",
                "kr2 | Sailings leaving in time from 81% to 95% | 1"
            })
    void gradesTheRepairByTheLineItWouldBe(String part, String text, int points) {
        assertThat(points(mark(Ferry.FLAWED, repairing(part, text)), "C4")).isEqualTo(points);
    }

    @Test
    void showsTheMarksOfTheRepairedLineBesideTheCritique() {
        TaskScore score = mark(Ferry.FLAWED, repairing("kr1", "Crews rise from 3 to 9"));

        assertThat(score.artefacts())
                .extracting(ArtefactScore::part)
                .containsExactly(Part.CRITIQUE, Part.QUESTION, Part.REPAIR);
    }

    @Test
    void grantsTheOrderToTheMostSeriousFirst() {
        DefectMark serious = marked("kr1", "Run 12 workshops", DefectKind.ACTIVITY, "This matters most to me.");
        DefectMark minor = marked("kr4", "significantly", DefectKind.SEVERAL_OR_VAGUE, "");

        assertThat(points(mark(Ferry.FLAWED, marks(serious, minor)), "C5")).isEqualTo(3);
        assertThat(points(mark(Ferry.FLAWED, marks(minor, serious)), "C5")).isEqualTo(1);
        assertThat(points(mark(Ferry.FLAWED, marks(minor)), "C5")).isZero();
    }

    @Test
    void doesNotAskForAnOrderOfEquals() {
        TaskScore score = mark(Ferry.task(List.of(Ferry.ACTIVITY)), marks(allFound("")));

        assertThat(score.artefacts().get(0).mark(new CriterionId("C5"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This is rubbish. | 0",
                "You must delete it. | 1",
                "It counts work. | 1",
                "It is not a good measure. | 1",
                "I like the count at the quay. | 2",
                "You would like to be on time. | 1",
                "Perhaps one of you has seen what helps at the quay. | 3",
                "So what? It counts work. | 1"
            })
    void gradesTheTone(String why, int points) {
        DefectMark found = marked("kr1", "Run 12 workshops", DefectKind.ACTIVITY, why);

        assertThat(points(mark(Ferry.FLAWED, marks(found)), "C6")).isEqualTo(points);
    }

    @Test
    void grantsTheToneToSomebodyWhoAsksAndLeavesItWithTheTeam() {
        assertThat(points(mark(Ferry.FLAWED, asking("What would you see at the quay?")), "C6"))
                .isEqualTo(3);
    }

    @Test
    void grantsEverythingForSeeingThatASetIsSound() {
        TaskScore score = mark(Ferry.SOUND, new CritiqueGiven(true, List.of(), "", Optional.empty()));

        assertThat(score.score()).isEqualTo(100);
        assertThat(score.artefacts()).hasSize(1);
    }

    @Test
    void makesInventedDefectsOfASoundSetCost() {
        DefectMark one = marked("kr2", "leaving on time", DefectKind.MEASURE_UNCLEAR, "");
        DefectMark two = marked("kr3", "Late", DefectKind.SLOGAN, "");

        assertThat(points(mark(Ferry.SOUND, marks(one)), "C1")).isEqualTo(1);
        assertThat(points(mark(Ferry.SOUND, marks(one, two)), "C1")).isZero();
    }

    @Test
    void grantsNothingForCallingAFlawedSetSound() {
        TaskScore score = mark(Ferry.FLAWED, new CritiqueGiven(true, List.of(), "", Optional.empty()));

        assertThat(score.score()).isZero();
    }

    @Test
    void survivesMarksThatPointNowhere() {
        DefectMark beyond = new DefectMark(new Part("kr9"), new Span(400, 900), DefectKind.SLOGAN, "?");
        DefectMark after = new DefectMark(new Part("kr1"), new Span(4000, 9000), DefectKind.SLOGAN, "?");

        assertThat(points(mark(Ferry.FLAWED, marks(beyond, after)), "C1")).isZero();
    }

    private TaskScore mark(Critique task, CritiqueGiven given) {
        return marking.mark(task, given, Ferry.CASE, LINES);
    }

    private static Mark mark(TaskScore score, String criterion) {
        return score.artefacts().get(0).mark(new CriterionId(criterion)).orElseThrow();
    }

    private static int points(TaskScore score, String criterion) {
        return mark(score, criterion).level().points();
    }
}
