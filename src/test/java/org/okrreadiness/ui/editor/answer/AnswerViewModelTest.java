package org.okrreadiness.ui.editor.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.testing.SampleCase;
import org.okrreadiness.testing.SampleResponses;

class AnswerViewModelTest {

    private static final OpenAnswer TASK =
            (OpenAnswer) SampleCase.assessment().task(SampleCase.ANSWER).orElseThrow();

    private int changes;

    private AnswerViewModel opened(AnswerGiven given) {
        return new AnswerViewModel(TASK, given, () -> changes++);
    }

    @Test
    void givesBackWhatWasGivenBefore() {
        assertThat(opened(SampleResponses.answer()).response()).isEqualTo(SampleResponses.answer());
        assertThat(changes).isZero();
    }

    @Test
    void reportsEveryChange() {
        AnswerViewModel answer = opened(AnswerGiven.EMPTY);
        answer.textProperty().set("Work");
        answer.textProperty().set("Workshops");
        assertThat(changes).isEqualTo(2);
        assertThat(answer.response()).isEqualTo(new AnswerGiven("Workshops"));
    }

    @Test
    void countsWordsBesideWhatIsAskedFor() {
        AnswerViewModel answer = opened(AnswerGiven.EMPTY);
        answer.textProperty().set("Workshops are work.");
        assertThat(answer.count()).isEqualTo(Phrase.of("editor.answer.count", "3", "5", "60"));
    }
}
