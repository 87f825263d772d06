package org.okrreadiness.scoring.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.statistics.agreement.ConfusionMatrix;
import org.okrreadiness.testing.Agreement;
import org.okrreadiness.testing.LabelledBlock;
import org.okrreadiness.testing.LabelledBlock.Half;
import org.okrreadiness.testing.Rubrics;

/** How far marks on open answers agree with the levels in {@code answers.txt}. */
class AnswersTest {

    private static final int CRITERIA = 6;

    /** A fluent text on another subject is at least readable and in own words. */
    private static final int MOST_FOR_NO_ANSWER = 20;

    private static final AnswerMarking MARKING = new AnswerMarking(Rubrics.standard("open-answer"));

    private static final Map<Half, Agreement> MEASURED =
            Map.of(Half.MENDED, on(Half.MENDED), Half.CHECKED, on(Half.CHECKED));

    /**
     * What was reached when the rules were last mended, rounded down: the share of equal levels and the weighted kappa, on answers that
     * are answers. The levels of T5 and T6 hardly vary among these, so kappa says nothing there.
     */
    @ParameterizedTest
    @CsvSource({
        "MENDED, T1, 0.81, 0.86",
        "MENDED, T2, 0.92, 0.88",
        "MENDED, T3, 0.74, 0.90",
        "MENDED, T4, 0.70, 0.85",
        "MENDED, T5, 0.96, -1",
        "MENDED, T6, 0.88, -1",
        "CHECKED, T1, 0.61, 0.79",
        "CHECKED, T2, 0.92, 0.83",
        "CHECKED, T3, 0.69, 0.83",
        "CHECKED, T4, 0.69, 0.88",
        "CHECKED, T5, 0.92, -1",
        "CHECKED, T6, 0.92, -1",
    })
    void agreesWithACarefulReadingNoLessThanItDid(Half half, String criterion, double same, double kappa) {
        Agreement agreement = MEASURED.get(half);
        ConfusionMatrix levels = agreement.of(criterion);
        assertThat(levels.exact().orElseThrow()).as(agreement.report()).isGreaterThanOrEqualTo(same);
        assertThat(levels.quadraticWeightedKappa().orElseThrow())
                .as(agreement.report())
                .isGreaterThanOrEqualTo(kappa);
    }

    @Test
    void grantsHardlyAnythingForWhatIsNoAnswer() {
        for (LabelledBlock block : LabelledBlock.read(AnswersTest.class, "answers.txt")) {
            Question question = Question.of(block);
            question.answers().stream()
                    .filter(answer -> !answer.isHonest())
                    .forEach(answer -> assertThat(MARKING.mark(answer.text(), question.key(), question.situation()))
                            .as(answer.text())
                            .satisfies(score -> assertThat(score.score()).isLessThanOrEqualTo(MOST_FOR_NO_ANSWER)));
        }
    }

    private static Agreement on(Half half) {
        Agreement agreement = new Agreement();
        for (LabelledBlock block : LabelledBlock.half(LabelledBlock.read(AnswersTest.class, "answers.txt"), half)) {
            Question question = Question.of(block);
            question.answers().stream()
                    .filter(Question.Answer::isHonest)
                    .forEach(answer -> compare(question, answer, agreement));
        }
        return agreement;
    }

    private static void compare(Question question, Question.Answer answer, Agreement agreement) {
        ArtefactScore score = MARKING.mark(answer.text(), question.key(), question.situation());
        for (int number = 1; number <= CRITERIA; number++) {
            int given = score.mark(new CriterionId("T" + number))
                    .orElseThrow()
                    .level()
                    .points();
            agreement.add("T" + number, answer.levels().get(number - 1), given, question.name() + ": " + answer.text());
        }
    }
}
