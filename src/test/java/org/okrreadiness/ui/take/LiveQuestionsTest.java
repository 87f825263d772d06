package org.okrreadiness.ui.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.service.LiveFeedback;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.SampleCase;
import org.okrreadiness.testing.SteppedRunner;
import org.okrreadiness.testing.WordScorer;

class LiveQuestionsTest {

    private static final Scenario CASE = SampleCase.assessment().scenarios().get(0);

    private final HandTurnedDelay delay = new HandTurnedDelay();
    private final SteppedRunner runner = new SteppedRunner();
    private final LiveQuestions questions =
            new LiveQuestions(new LiveFeedback(new WordScorer("CHECK", "workshops")), runner, delay);
    private final List<List<Finding>> shown = new ArrayList<>();

    private void type(String sentence) {
        Response response =
                new WrittenSet(new OkrSet(new Objective("Less waiting"), List.of(KeyResult.ofText(sentence))));
        questions.changed(response, CASE, shown::add);
    }

    @Test
    void asksOnceTypingPauses() {
        type("Run 12 work");
        delay.advance(Duration.ofMillis(699));
        type("Run 12 workshops");
        delay.advance(Duration.ofMillis(699));
        assertThat(runner.waiting()).isZero();
        delay.advance(Duration.ofMillis(1));
        runner.runAll();
        assertThat(shown).hasSize(1);
        assertThat(shown.get(0))
                .extracting(f -> f.span().in("Run 12 workshops"))
                .containsExactly("workshops");
    }

    @Test
    void dropsAnAnswerAboutWordsThatHaveChangedSince() {
        type("Run 12 workshops");
        delay.advance(LiveQuestions.PAUSE);
        type("Shorter waits");
        runner.runAll();
        assertThat(shown).isEmpty();
        delay.advance(LiveQuestions.PAUSE);
        runner.runAll();
        assertThat(shown).containsExactly(List.of());
    }

    @Test
    void dropsEverythingWhenTheTaskIsLeft() {
        type("Run 12 workshops");
        questions.forget();
        delay.advance(LiveQuestions.PAUSE);
        type("Run 13 workshops");
        delay.advance(LiveQuestions.PAUSE);
        questions.forget();
        runner.runAll();
        assertThat(shown).isEmpty();
    }
}
