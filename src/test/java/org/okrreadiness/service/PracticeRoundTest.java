package org.okrreadiness.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Selection;
import org.okrreadiness.domain.assessment.Sitting;
import org.okrreadiness.domain.rubric.CompetencyScore;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.testing.FixedAssessments;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.InMemoryAttempts;
import org.okrreadiness.testing.SampleCase;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.testing.Samples;

class PracticeRoundTest {

    private final HandTurnedClock clock = new HandTurnedClock("2026-11-24T14:02:00Z");
    private final InMemoryAttempts attempts = new InMemoryAttempts(clock);
    private final Assessment first = Samples.assessment();
    private final Assessment second = SampleCase.assessment();
    private final Selection.Chosen twoOfFirst =
            new Selection.Chosen(first.ref(), List.of(Samples.WRITE, Samples.JUDGE));
    private final Selection.Chosen oneOfSecond = new Selection.Chosen(second.ref(), List.of(SampleCase.ANSWER));

    private Sittings sittings(Assessment... packs) {
        List<FoundPack> found = List.of(packs).stream()
                .map(pack -> new FoundPack(FoundPack.Origin.SHIPPED, pack.ref().id(), Optional.of(pack), List.of()))
                .toList();
        return new Sittings(new FixedAssessments(found), attempts, SampleResults.scorer(), clock, new Random(1));
    }

    @Test
    void asksOnlyTheChosenTasksInPractice() {
        Sittings sittings = sittings(first, second);
        AttemptId id = sittings.practise(" Amina ", List.of(twoOfFirst, oneOfSecond));
        Sittings.Opened opened = sittings.open(id);
        assertThat(opened.assessment().tasks())
                .extracting(Task::id)
                .containsExactlyElementsOf(List.of(Samples.WRITE, Samples.JUDGE));
        assertThat(opened.assessment().ref()).isEqualTo(first.ref());
        assertThat(opened.attempt().start().participant()).isEqualTo("Amina");
        assertThat(opened.attempt().start().mode()).isEqualTo(Mode.PRACTICE);
        assertThat(opened.attempt().start().selection().orElseThrow().of()).isEqualTo(10);
    }

    @Test
    void marksOnlyTheChosenTasks() {
        Sittings sittings = sittings(first, second);
        AttemptId id = sittings.practise("Amina", List.of(twoOfFirst));
        sittings.save(id, Samples.JUDGE, Samples.responses().get(Samples.JUDGE));
        ScoreSheet sheet = sittings.handIn(id).orElseThrow();
        assertThat(sheet.tasks())
                .extracting(TaskScore::taskId)
                .containsExactly(Samples.WRITE.value(), Samples.JUDGE.value());
        assertThat(sheet.competencies()).extracting(CompetencyScore::tasks).containsExactly(1, 1);
        assertThat(sittings.outcomes().stream().filter(TaskOutcome::answered))
                .extracting(TaskOutcome::task)
                .containsExactly(Samples.JUDGE);
    }

    @Test
    void beginsTheNextCaseWhenTheOneBeforeIsHandedInAndOnlyOnce() {
        Sittings sittings = sittings(first, second);
        AttemptId id = sittings.practise("Amina", List.of(twoOfFirst, oneOfSecond));
        assertThat(sittings.next(id)).isEmpty();
        sittings.handIn(id);
        AttemptId next = sittings.next(id).orElseThrow();
        assertThat(sittings.next(id)).contains(next);
        Attempt attempt = attempts.find(next).orElseThrow();
        assertThat(attempt.start().assessment()).isEqualTo(second.ref());
        assertThat(attempt.start().participant()).isEqualTo("Amina");
        assertThat(attempt.start().selection().orElseThrow().tasks()).containsExactly(SampleCase.ANSWER);
        sittings.handIn(next);
        assertThat(sittings.next(next)).isEmpty();
    }

    @Test
    void leavesTheNextCaseAsItIsWhenItHasBeenBegun() {
        Sittings sittings = sittings(first, second);
        AttemptId id = sittings.practise("Amina", List.of(twoOfFirst, oneOfSecond));
        sittings.handIn(id);
        AttemptId next = sittings.next(id).orElseThrow();
        sittings.save(next, SampleCase.ANSWER, Samples.responses().get(Samples.ANSWER));
        sittings.handIn(id);
        assertThat(attempts.find(sittings.next(id).orElseThrow()).orElseThrow().responses())
                .hasSize(1);
    }

    @Test
    void keepsTheSheetEvenWhenTheNextPackHasGone() {
        AttemptId id = sittings(first, second).practise("Amina", List.of(twoOfFirst, oneOfSecond));
        Sittings without = sittings(first);
        without.handIn(id);
        assertThat(attempts.find(id).orElseThrow().handedIn()).isPresent();
        assertThatThrownBy(() -> without.next(id)).isInstanceOf(ReadinessException.class);
        assertThat(sittings(first, second).next(id)).isPresent();
    }

    @Test
    void refusesAPackThatIsForSealedSittingsOnly() {
        Sitting sealed = new Sitting(Set.of(Mode.ASSESSMENT), Optional.empty());
        Assessment closed = new Assessment(second.ref(), second.about(), second.marking(), sealed, second.scenarios());
        Sittings sittings = sittings(first, closed);
        List<Selection.Chosen> round = List.of(twoOfFirst, oneOfSecond);
        assertThatThrownBy(() -> sittings.practise("Amina", round)).isInstanceOf(ReadinessException.class);
        assertThat(attempts.outcomes()).isEmpty();
    }

    @Test
    void aWholeSittingLeadsNowhere() {
        Sittings sittings = sittings(first);
        AttemptId id = sittings.begin(first, "Amina", Mode.PRACTICE).id();
        sittings.handIn(id);
        assertThat(sittings.next(id)).isEmpty();
    }
}
