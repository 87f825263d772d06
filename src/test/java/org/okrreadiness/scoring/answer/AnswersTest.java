package org.okrreadiness.scoring.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.statistics.ConfusionMatrix;
import org.okrreadiness.testing.Agreement;
import org.okrreadiness.testing.LabelledBlock;
import org.okrreadiness.testing.LabelledBlock.Half;
import org.okrreadiness.testing.Rubrics;

/** How far marks on open answers agree with the levels in {@code answers.txt}. */
class AnswersTest {

    private static final int CRITERIA = 6;
    private static final AnswerMarking MARKING = new AnswerMarking(Rubrics.standard("open-answer"));

    private static final Map<Half, Agreement> MEASURED =
            Map.of(Half.MENDED, on(Half.MENDED), Half.CHECKED, on(Half.CHECKED));

    @org.junit.jupiter.api.Test
    void scratch() throws Exception {
        java.nio.file.Files.writeString(
                java.nio.file.Path.of("target/answers-report.txt"),
                "MENDED" + MEASURED.get(Half.MENDED).report() + "\n\nCHECKED" + MEASURED.get(Half.CHECKED).report());
    }

    private static Agreement on(Half half) {
        Agreement agreement = new Agreement();
        for (LabelledBlock block : LabelledBlock.half(LabelledBlock.read(AnswersTest.class, "answers.txt"), half)) {
            Question question = Question.of(block);
            question.answers().forEach(answer -> compare(question, answer, agreement));
        }
        return agreement;
    }

    private static void compare(Question question, Question.Answer answer, Agreement agreement) {
        ArtefactScore score = MARKING.mark(answer.text(), question.key(), question.situation());
        for (int number = 1; number <= CRITERIA; number++) {
            int given = score.mark(new CriterionId("T" + number)).orElseThrow().level().points();
            agreement.add("T" + number, answer.levels().get(number - 1), given, question.name() + ": " + answer.text());
        }
    }
}
