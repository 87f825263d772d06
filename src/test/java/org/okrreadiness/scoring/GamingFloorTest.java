package org.okrreadiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.GamingLines.GamingLine;

/**
 * Floors for how many hostile lines win nothing and ceilings for how many honest ones are taken for hostile. The rules have been mended
 * on all the sets since; before that, the sets gave 52%, 87%, 86%, 61% and 43% of the hostile lines held back and 10%, 7%, 9%, 11% and
 * 11% of the honest ones accused; the fourth and a third of the fifth hold only attacks that were new. Those first figures, not these
 * floors, say what to expect of lines nobody has seen.
 */
class GamingFloorTest {

    private static final CriterionId K1 = new CriterionId("K1");

    private final RubricScorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());

    @ParameterizedTest
    @CsvSource({
        "first.txt, 0.95, 0.05",
        "second.txt, 0.95, 0.05",
        "third.txt, 0.94, 0.05",
        "fourth.txt, 0.89, 0.11",
        "fifth.txt, 0.65, 0.10"
    })
    void holdsHostileLinesBackAndLeavesHonestOnesInPeace(String file, double fewestHeldBack, double mostAccused) {
        List<GamingLine> hostile =
                GamingLines.in(file).stream().filter(GamingLine::hostile).toList();
        List<GamingLine> honest =
                GamingLines.in(file).stream().filter(line -> !line.hostile()).toList();
        List<GamingLine> escaped =
                hostile.stream().filter(line -> !isHeldBack(line)).toList();
        List<GamingLine> accused = honest.stream().filter(this::isHeldBack).toList();

        assertThat(escaped).hasSizeLessThanOrEqualTo((int) ((1 - fewestHeldBack) * hostile.size()));
        assertThat(accused).hasSizeLessThanOrEqualTo((int) (mostAccused * honest.size()));
    }

    /** By the rule of the accuracy report: an outcome of at most 1, or a flag that sends the outcome to a trainer. */
    private boolean isHeldBack(GamingLine line) {
        ArtefactScore score = scorer.keyResult(KeyResult.ofText(line.text()), new Objective(""), Situation.NONE);
        Mark outcome = score.mark(K1).orElseThrow();
        boolean flagged = score.flags().stream().anyMatch(flag -> !flag.startsWith("GATE_"));
        return outcome.level().points() <= 1 || flagged && outcome.judgement().route() == Route.TRAINER;
    }
}
