package org.okrreadiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.domain.rubric.SchoolDifference;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.service.SchoolComparison;

/** What each school decides, seen in the marks. */
class SchoolsTest {

    private static final Objective OBJECTIVE = new Objective("Islanders plan their day around us");

    private final Scorer usual = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());

    private Scorer by(String school) {
        return usual.under(StandardSchools.all().stream()
                .filter(s -> s.id().equals(school))
                .findFirst()
                .orElseThrow());
    }

    private Optional<Integer> keyResult(String school, String criterion, String text) {
        return level(by(school).keyResult(KeyResult.ofText(text), OBJECTIVE, Situation.NONE), criterion);
    }

    private Optional<Integer> objective(String school, String criterion, String text) {
        return level(by(school).objective(new Objective(text), Situation.NONE), criterion);
    }

    private static Optional<Integer> level(ArtefactScore score, String criterion) {
        return score.mark(new CriterionId(criterion)).map(Mark::level).map(level -> level.points());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Publish the new timetable by 1 May", "Migrate the booking system to the new supplier by June"})
    void aMilestoneCountsWhereTheSchoolTakesItAndIsThenNotAskedForAMeasure(String milestone) {
        assertThat(keyResult("balanced", "K1", milestone)).contains(0);
        assertThat(keyResult("milestones", "K1", milestone)).contains(2);
        assertThat(keyResult("milestones", "K3", milestone)).isEmpty();
        assertThat(keyResult("balanced", "K3", milestone)).contains(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Support the harbour teams", "We will not publish the timetable", "Publish [document] by [date]"
            })
    void workWithoutAnEndIsNoMilestoneInAnySchool(String line) {
        assertThat(keyResult("milestones", "K1", line)).isEqualTo(keyResult("balanced", "K1", line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Training attendance from 60% to 90%", "Maintain uptime at 99.9%"})
    void aStandInIsSoundOnlyWhereTheSchoolSaysSo(String standIn) {
        assertThat(keyResult("balanced", "K1", standIn)).contains(2);
        assertThat(keyResult("outcome-strict", "K1", standIn)).contains(1);
    }

    @Test
    void aNumberInTheObjectiveIsNotHeldAgainstItWhereItIsAllowed() {
        String text = "Raise on-time sailings from 81% to 92%";
        assertThat(objective("balanced", "O4", text)).contains(0);
        assertThat(objective("smart-objectives", "O4", text)).isEmpty();
    }

    @Test
    void aDateIsExpectedIgnoredOrMarkedWhenGiven() {
        String dated = "Islanders trust the ferry by 30 June";
        assertThat(objective("balanced", "O7", dated)).contains(3);
        assertThat(objective("outcome-strict", "O7", dated)).isEmpty();
        assertThat(objective("balanced", "O7", OBJECTIVE.text())).isEmpty();
        assertThat(objective("smart-objectives", "O7", OBJECTIVE.text())).contains(0);
    }

    @ParameterizedTest
    @CsvSource({
        "balanced, 1, 0",
        "balanced, 2, 2",
        "balanced, 3, 3",
        "balanced, 5, 2",
        "balanced, 6, 1",
        "balanced, 8, 0",
        "outcome-strict, 1, 2",
        "outcome-strict, 2, 3",
        "outcome-strict, 5, 2",
        "milestones, 5, 3",
        "milestones, 6, 2",
        "milestones, 7, 1",
        "smart-objectives, 2, 3",
        "smart-objectives, 5, 3",
        "smart-objectives, 6, 1"
    })
    void theNumberOfKeyResultsIsTheSchools(String school, int number, int level) {
        List<KeyResult> lines = IntStream.rangeClosed(1, number)
                .mapToObj(n -> KeyResult.ofText(
                        "Sailings of route " + (char) ('A' + n) + " on time from 5" + n + "% to 7" + n + "%"))
                .toList();
        List<ArtefactScore> parts = by(school).set(new OkrSet(OBJECTIVE, lines), Situation.NONE);
        assertThat(level(parts.get(parts.size() - 1), "S2")).contains(level);
    }

    @Test
    void aTargetThatCanBePromisedIsAsGoodAsAStretchWhereTheSchoolWantsPromises() {
        String step = "On-time sailings from 81% to 86%";
        assertThat(keyResult("balanced", "K5", step)).contains(2);
        assertThat(keyResult("milestones", "K5", step)).contains(3);
    }

    @Test
    void checksKeepQuietAboutWhatTheSchoolAllows() {
        OkrSet set = new OkrSet(
                new Objective("Reach 5,000 daily passengers"),
                List.of(KeyResult.ofText("Publish the new timetable by 1 May")));
        assertThat(usual.findings(set, Situation.NONE))
                .extracting(Finding::checkId)
                .contains("KR_NAMES_WORK", "O_HOLDS_TARGET");
        assertThat(by("milestones").findings(set, Situation.NONE))
                .extracting(Finding::checkId)
                .doesNotContain("KR_NAMES_WORK", "O_HOLDS_TARGET", "KR_WITHOUT_NUMBER");
    }

    @Test
    void aSheetFollowsTheSchoolOfItsAssessmentAndSaysSo() {
        Assessment assessment = SmallAssessment.assessment();
        School strict = StandardSchools.all().get(1);
        ScoreSheet sheet = usual.sheet(assessment.under(strict), SmallAssessment.answers());
        assertThat(sheet.versions().school()).isEqualTo("outcome-strict@1.0");
        assertThat(sheet)
                .isEqualTo(usual.under(strict).sheet(assessment.under(strict), SmallAssessment.answers()))
                .isNotEqualTo(usual.sheet(assessment, SmallAssessment.answers()));
    }

    @Test
    void everyDifferenceNamedIsTheMarkTheOtherSchoolGives() {
        Assessment assessment = SmallAssessment.assessment();
        ScoreSheet here = usual.sheet(assessment, SmallAssessment.answers());
        List<SchoolDifference> differences = new SchoolComparison(usual, StandardSchools.all())
                .differences(assessment, SmallAssessment.answers(), here);
        assertThat(differences).isNotEmpty().allSatisfy(difference -> {
            School other = StandardSchools.all().stream()
                    .filter(s -> s.title().equals(difference.school()))
                    .findFirst()
                    .orElseThrow();
            ScoreSheet there = usual.sheet(assessment.under(other), SmallAssessment.answers());
            assertThat(mark(there, difference)).isEqualTo(difference.there());
            assertThat(mark(here, difference)).isNotEqualTo(difference.there());
        });
    }

    private static Optional<org.okrreadiness.domain.rubric.Level> mark(ScoreSheet sheet, SchoolDifference at) {
        return sheet.task(at.taskId()).orElseThrow().artefacts().stream()
                .filter(artefact -> artefact.part().equals(at.part()))
                .findFirst()
                .flatMap(artefact -> artefact.mark(at.criterion()))
                .map(Mark::level);
    }
}
