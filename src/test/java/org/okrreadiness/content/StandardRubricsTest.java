package org.okrreadiness.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Gate;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Rubric;

class StandardRubricsTest {

    private final List<Rubric> rubrics = new StandardRubrics().standard();

    @Test
    void holdARubricForEachPieceOfWork() {
        assertThat(rubrics)
                .extracting(Rubric::id)
                .containsExactly(
                        "best-and-worst",
                        "conversation",
                        "critique",
                        "diagnose",
                        "follow-up-question",
                        "judgement",
                        "key-result",
                        "new-information",
                        "objective",
                        "okr-set",
                        "open-answer",
                        "prioritise",
                        "score-and-reset");
    }

    @Test
    void capAKeyResultThatIsWorkRatherThanAResult() {
        Rubric keyResult = rubrics.stream()
                .filter(r -> r.id().equals("key-result"))
                .findFirst()
                .orElseThrow();
        CriterionId outcome = new CriterionId("K1");
        assertThat(keyResult.gates())
                .containsExactlyInAnyOrder(new Gate(outcome, Level.MISSING, 35), new Gate(outcome, Level.EMERGING, 55));
    }

    @Test
    void shareOutAHundredPointsInEachRubric() {
        assertThat(rubrics)
                .allSatisfy(rubric -> assertThat(rubric.criteria().stream()
                                .mapToInt(c -> c.weight())
                                .sum())
                        .as(rubric.id())
                        .isEqualTo(100));
    }
}
