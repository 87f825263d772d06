package org.okrreadiness.scoring.critique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.RubricScorer;
import org.okrreadiness.statistics.agreement.ConfusionMatrix;
import org.okrreadiness.testing.Agreement;
import org.okrreadiness.testing.LabelledBlock;
import org.okrreadiness.testing.LabelledBlock.Half;
import org.okrreadiness.testing.Rubrics;

/** How far marks on remarks agree with the levels in {@code remarks.txt}. */
class RemarksTest {

    private static final RubricScorer LINES =
            new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());

    private static final CritiqueMarking MARKING =
            new CritiqueMarking(Rubrics.standard("critique"), Rubrics.standard("follow-up-question"));

    private static final Map<Half, Agreement> MEASURED =
            Map.of(Half.MENDED, on(Half.MENDED), Half.CHECKED, on(Half.CHECKED));

    /** What was reached when the rules were last mended, rounded down: the share of equal levels and the weighted kappa. */
    @ParameterizedTest
    @CsvSource({
        "MENDED, C2, 0.95, 0.92",
        "MENDED, C3, 0.94, 0.91",
        "MENDED, C4, 0.81, 0.90",
        "MENDED, C6, 0.98, 0.98",
        "MENDED, Q1, 0.98, 0.98",
        "MENDED, Q2, 0.88, 0.88",
        "MENDED, Q3, 0.98, 0.98",
        "MENDED, Q4, 0.98, 0.98",
        "CHECKED, C2, 0.90, 0.88",
        "CHECKED, C3, 0.83, 0.86",
        "CHECKED, C4, 0.68, 0.77",
        "CHECKED, C6, 0.98, 0.98",
        "CHECKED, Q1, 0.97, 0.98",
        "CHECKED, Q2, 0.72, 0.77",
        "CHECKED, Q3, 0.95, 0.93",
        "CHECKED, Q4, 0.98, 0.98",
    })
    void agreesWithACarefulReadingNoLessThanItDid(Half half, String criterion, double same, double kappa) {
        Agreement agreement = MEASURED.get(half);
        ConfusionMatrix levels = agreement.of(criterion);
        assertThat(levels.exact().orElseThrow()).as(agreement.report()).isGreaterThanOrEqualTo(same);
        assertThat(levels.quadraticWeightedKappa().orElseThrow())
                .as(agreement.report())
                .isGreaterThanOrEqualTo(kappa);
    }

    private static Agreement on(Half half) {
        Agreement agreement = new Agreement();
        for (LabelledBlock block : LabelledBlock.half(LabelledBlock.read(RemarksTest.class, "remarks.txt"), half)) {
            Remarks remarks = new Remarks(block);
            Situation situation = block.situation();
            remarks.all().forEach(remark -> compare(remarks, remark, situation, agreement));
        }
        return agreement;
    }

    private static void compare(Remarks remarks, Remarks.Remark remark, Situation situation, Agreement agreement) {
        TaskScore score = MARKING.mark(
                remarks.task(), remark.given(), situation, (line, text, shown) -> line(line, text, remarks, situation));
        remark.levels().forEach((criterion, level) -> {
            int given = level(score, criterion);
            agreement.add(criterion, level, given, remarks.task().id() + ": " + remark.text());
        });
    }

    private static ArtefactScore line(Part line, String text, Remarks remarks, Situation situation) {
        Objective objective = remarks.task().planted().objective();
        return line.equals(Part.OBJECTIVE)
                ? LINES.objective(new Objective(text), situation)
                : LINES.keyResult(KeyResult.ofText(text), objective, situation);
    }

    private static int level(TaskScore score, String criterion) {
        return score.artefacts().stream()
                .flatMap(artefact -> artefact.mark(new CriterionId(criterion)).stream())
                .map(Mark::level)
                .findFirst()
                .orElseThrow()
                .points();
    }
}
