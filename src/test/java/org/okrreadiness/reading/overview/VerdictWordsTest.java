package org.okrreadiness.reading.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.assessment.Measurement;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.TaskKind;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.verdict.Candidate;
import org.okrreadiness.verdict.Settlement;
import org.okrreadiness.verdict.TaskEvidence;
import org.okrreadiness.verdict.Verdict;
import org.okrreadiness.verdict.VerdictRule;

class VerdictWordsTest {

    private static final int TASKS_EACH = 24;
    private static final int CUT = 60;
    private static final Settlement NOTHING = new Settlement(List.of(), 0, 0);

    private final VerdictWords words = new VerdictWords(new Messages(Locale.UK));

    private String said(Map<Competency, Integer> scores) {
        return words.sentence(verdict(scores, Measurement.ASSUMED), NOTHING);
    }

    private static Verdict verdict(Map<Competency, Integer> scores, Measurement measurement) {
        List<TaskEvidence> tasks = new ArrayList<>();
        scores.forEach((competency, score) -> {
            for (int i = 0; i < TASKS_EACH; i++) {
                TaskId id = new TaskId(competency.name().toLowerCase(Locale.ROOT) + i);
                tasks.add(new TaskEvidence(id, "case" + i, Map.of(competency, 100), score));
            }
        });
        Map<Competency, Integer> blueprint = new TreeMap<>();
        scores.keySet().forEach(competency -> blueprint.put(competency, 100 / scores.size()));
        Assessment.Marking usual = Samples.assessment().marking();
        CutScores cuts = new CutScores(CutScores.Method.AUTHOR_JUDGEMENT, CUT, Map.of(Competency.WRITING, CUT), "");
        Assessment.Marking marking = new Assessment.Marking(blueprint, cuts, usual.school(), usual.rubrics());
        return new VerdictRule(marking, measurement).on(tasks).orElseThrow();
    }

    @Test
    void saysReadyAndWhatCannotBeToldByItself() {
        assertThat(said(Map.of(Competency.WRITING, 90, Competency.FACILITATION, 90)))
                .isEqualTo("Ready: the overall score lies above its cut with the whole band around it,"
                        + " and no competency lies below.");
        assertThat(said(Map.of(Competency.WRITING, 90, Competency.FACILITATION, 62)))
                .endsWith(" By itself, Facilitation cannot be told apart from its cut.");
    }

    @Test
    void namesWhatLiesBelow() {
        assertThat(said(Map.of(Competency.WRITING, 95, Competency.FACILITATION, 30)))
                .startsWith("Not yet: Facilitation lies below its cut");
        assertThat(said(Map.of(Competency.WRITING, 30, Competency.FACILITATION, 30)))
                .contains("and so do 2 competencies: Writing and Facilitation.");
        assertThat(said(Map.of(Competency.WRITING, 30, Competency.FACILITATION, 65)))
                .startsWith("Not yet: the overall score lies below its cut")
                .contains("and so does Writing.")
                .endsWith("By itself, Facilitation cannot be told apart from its cut.");
    }

    @Test
    void saysWhichCutLiesInsideItsBandAndWhatWouldSettleIt() {
        Verdict open = verdict(Map.of(Competency.WRITING, 90, Competency.FACILITATION, 42), Measurement.ASSUMED);
        assertThat(words.sentence(open, NOTHING)).startsWith("Not yet");
        assertThat(said(Map.of(Competency.WRITING, 61, Competency.FACILITATION, 90)))
                .isEqualTo("Cannot tell yet: the overall score would do, but the cut lies inside the band of Writing.");
        Candidate task = new Candidate(
                new AssessmentRef("practice", "1.0.0", "0f".repeat(32)),
                new TaskId("next"),
                "Next",
                TaskKind.CRITIQUE,
                "practice/case",
                Map.of(Competency.WRITING, 100),
                7);
        Verdict both = verdict(Map.of(Competency.WRITING, 61, Competency.FACILITATION, 61), Measurement.ASSUMED);
        assertThat(words.sentence(both, new Settlement(List.of(task), 0.4, 3)))
                .isEqualTo("Cannot tell yet: the cuts lie inside the bands of the overall score and of Writing."
                        + " One more task would settle it soonest.");
    }

    @Test
    void saysOnWhatTheBandsRest() {
        Map<Competency, Integer> scores = Map.of(Competency.WRITING, 61, Competency.FACILITATION, 61);
        assertThat(words.meaning(verdict(scores, Measurement.ASSUMED), Mode.ASSESSMENT, 48))
                .anySatisfy(line -> assertThat(line).contains("assumed", ".20 for a single task", "48 tasks"))
                .anySatisfy(line -> assertThat(line).contains("one in 2 people"))
                .noneSatisfy(line -> assertThat(line).contains("practice"));
        Measurement found = new Measurement(Measurement.Basis.COHORT, 0.31, 0.04, 22, 64, "");
        assertThat(words.meaning(verdict(scores, found), Mode.PRACTICE, 48))
                .anySatisfy(line -> assertThat(line).contains("results of 64 people", ".31 for a single task"))
                .anySatisfy(line -> assertThat(line).startsWith("This was practice"));
    }
}
