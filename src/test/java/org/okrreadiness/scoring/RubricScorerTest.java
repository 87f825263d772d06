package org.okrreadiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.CompetencyScore;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.rubric.Trust;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.TaskId;

class RubricScorerTest {

    private final RubricScorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());
    private final Assessment assessment = SmallAssessment.assessment();

    @Test
    void marksEachKindOfTaskUnderItsRubrics() {
        ScoreSheet sheet = scorer.sheet(assessment, SmallAssessment.answers());

        assertThat(rubrics(sheet, "ferry-write"))
                .containsExactly(
                        "objective objective@1.0",
                        "kr1 key-result@1.0",
                        "kr2 key-result@1.0",
                        "kr3 key-result@1.0",
                        "set okr-set@1.0");
        assertThat(rubrics(sheet, "ferry-critique"))
                .containsExactly("critique critique@1.0", "question follow-up-question@1.0", "repair key-result@1.0");
        assertThat(rubrics(sheet, "ferry-judge"))
                .containsExactly(
                        "judgement judgement@1.0",
                        "option.a judgement@1.0",
                        "option.b judgement@1.0",
                        "option.c judgement@1.0");
        assertThat(rubrics(sheet, "ferry-best-and-worst")).containsExactly("judgement best-and-worst@1.0");
    }

    @Test
    void countsATaskWithoutAResponseAsZero() {
        ScoreSheet sheet = scorer.sheet(assessment, Map.of(SmallAssessment.JUDGE, SmallAssessment.judged()));

        assertThat(sheet.tasks()).extracting(TaskScore::answered).containsExactly(false, false, true, false);
        assertThat(sheet.tasks()).extracting(TaskScore::score).startsWith(0, 0);
        assertThat(sheet.overall()).isPositive();
    }

    @Test
    void countsABlankResponseAsNone() {
        Map<TaskId, Response> blank =
                Map.of(SmallAssessment.WRITE, new WrittenSet(OkrSet.EMPTY), SmallAssessment.JUDGE, RatingsGiven.EMPTY);

        assertThat(scorer.sheet(assessment, blank).tasks()).noneMatch(TaskScore::answered);
        assertThat(scorer.sheet(assessment, blank).overall()).isZero();
    }

    @Test
    void refusesAResponseOfAnotherKind() {
        assertThatThrownBy(() -> scorer.sheet(assessment, Map.of(SmallAssessment.WRITE, SmallAssessment.judged())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ferry-write");
    }

    @Test
    void weighsTasksIntoCompetenciesAndCompetenciesByTheBlueprint() {
        ScoreSheet sheet = scorer.sheet(assessment, SmallAssessment.answers());
        int write = sheet.task("ferry-write").orElseThrow().score();
        int critique = sheet.task("ferry-critique").orElseThrow().score();
        int judge = sheet.task("ferry-judge").orElseThrow().score();
        int ends = sheet.task("ferry-best-and-worst").orElseThrow().score();
        int writing = Math.round((100f * write + 30 * critique) / 130);
        int facilitation = Math.round((70f * critique + 100 * judge + 100 * ends) / 270);

        assertThat(sheet.competencies())
                .containsExactly(
                        new CompetencyScore(Competency.WRITING, writing, 2, 70),
                        new CompetencyScore(Competency.FACILITATION, facilitation, 3, 60));
        assertThat(sheet.overall()).isEqualTo(Math.round((60f * writing + 40 * facilitation) / 100));
    }

    @Test
    void leavesACompetencyWithoutTasksOutAndLetsTheOthersCarryItsWeight() {
        Assessment wide =
                SmallAssessment.assessment(Map.of(Competency.WRITING, 30, Competency.THEORY_AND_INTENT, 70), List.of());
        ScoreSheet sheet = scorer.sheet(wide, SmallAssessment.answers());

        assertThat(sheet.competencies()).extracting(CompetencyScore::competency).containsExactly(Competency.WRITING);
        assertThat(sheet.overall()).isEqualTo(sheet.competencies().get(0).score());
    }

    @Test
    void weighsObjectiveKeyResultsAndSet() {
        List<ArtefactScore> parts = List.of(
                part(Part.OBJECTIVE, 50),
                part(Part.keyResult(1), 100),
                part(Part.keyResult(2), 61),
                part(Part.SET, 10));

        assertThat(scorer.setScore(parts)).isEqualTo(53);
    }

    @Test
    void givesASetTheScoreItsTaskGets() {
        List<ArtefactScore> parts = scorer.set(SmallAssessment.written().set(), SmallAssessment.FERRY);

        assertThat(parts)
                .extracting(ArtefactScore::part)
                .containsExactly(Part.OBJECTIVE, Part.keyResult(1), Part.keyResult(2), Part.keyResult(3), Part.SET);
        assertThat(scorer.setScore(scorer.set(OkrSet.EMPTY, Situation.NONE))).isZero();
    }

    @Test
    void keepsTheNumbersOfKeyResultsWhenOneIsBlank() {
        OkrSet set =
                new OkrSet(new Objective(""), List.of(KeyResult.ofText(" "), KeyResult.ofText("Churn from 4% to 2%")));

        assertThat(scorer.set(set, Situation.NONE))
                .extracting(ArtefactScore::part)
                .containsExactly(Part.OBJECTIVE, Part.keyResult(2), Part.SET);
    }

    @Test
    void givesACriterionOfAnAuthorsOwnToTheTrainer() {
        Rubric house = new Rubric(
                "okr-set", "2.0", "House style", List.of(criterion("S2", 10), criterion("X1", 90)), List.of());
        ScoreSheet sheet = scorer.sheet(
                SmallAssessment.assessment(Map.of(Competency.WRITING, 100), List.of(house)), SmallAssessment.answers());
        ArtefactScore set = sheet.task("ferry-write").orElseThrow().artefacts().get(4);
        Mark own = set.mark(new CriterionId("X1")).orElseThrow();

        assertThat(set.rubric()).isEqualTo("okr-set@2.0");
        assertThat(own.judgement().trust()).isEqualTo(Trust.C);
        assertThat(own.judgement().route()).isEqualTo(Route.TRAINER);
        assertThat(set.score()).isEqualTo(100);
    }

    @Test
    void saysHowManyMarksWaitForATrainer() {
        TaskScore judged = scorer.sheet(assessment, SmallAssessment.answers())
                .task("ferry-judge")
                .orElseThrow();

        assertThat(judged.marksForTrainer()).isEqualTo(1);
    }

    @Test
    void stampsTheSheetWithEverythingTheMarksDependOn() {
        ScoreSheet sheet = scorer.sheet(assessment, SmallAssessment.answers());

        assertThat(sheet.assessment()).isEqualTo("small@1.0.0#" + "0".repeat(64));
        assertThat(sheet.versions()).isEqualTo(new ScorerVersions("0.4", "0.4", "1.0", "balanced@1.0"));
    }

    @Test
    void asksTheMostSeriousThingFirstAndAtMostTwiceAboutALine() {
        OkrSet set = new OkrSet(
                new Objective("Deliver best-in-class synergies"),
                List.of(
                        KeyResult.ofText("Run 5 workshops"),
                        KeyResult.ofText("Churn from 4% to 2%"),
                        KeyResult.ofText("Cut churn significantly")));
        List<Finding> findings = scorer.findings(set, Situation.NONE);

        assertThat(findings).isSortedAccordingTo((a, b) -> a.severity().compareTo(b.severity()));
        assertThat(findings).extracting(Finding::checkId).contains("SET_SAME_MEASURE_TWICE");
        assertThat(findings)
                .filteredOn(
                        f -> f.part().equals(Part.keyResult(3)) && !f.checkId().startsWith("SET_"))
                .hasSize(2);
    }

    @Test
    void asksNothingAboutAnEmptyPage() {
        assertThat(scorer.findings(OkrSet.EMPTY, SmallAssessment.FERRY)).isEmpty();
    }

    private static List<String> rubrics(ScoreSheet sheet, String task) {
        return sheet.task(task).orElseThrow().artefacts().stream()
                .map(a -> a.part() + " " + a.rubric())
                .toList();
    }

    private static ArtefactScore part(Part part, int score) {
        return new ArtefactScore(part, "x@1", score, List.of(), List.of());
    }

    private static Criterion criterion(String id, int weight) {
        return new Criterion(new CriterionId(id), "A title", weight, Trust.A, List.of("0", "1", "2", "3"));
    }
}
