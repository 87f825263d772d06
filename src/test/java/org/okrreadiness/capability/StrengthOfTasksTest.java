package org.okrreadiness.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okrreadiness.domain.task.TaskKind.CRITIQUE;
import static org.okrreadiness.domain.task.TaskKind.JUDGE_RESPONSES;
import static org.okrreadiness.domain.task.TaskKind.PRIORITISE;
import static org.okrreadiness.domain.task.TaskKind.WRITE_OKR_SET;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.record.EvidenceStrength;

final class StrengthOfTasksTest {

    @Test
    void oneCritiqueAmongChoicesDoesNotMakeTheWholeStronger() {
        assertThat(StrengthOfTasks.of(List.of(JUDGE_RESPONSES, PRIORITISE, CRITIQUE)))
                .contains(EvidenceStrength.RECOGNISED);
    }

    @Test
    void halfOfTheTasksAreEnough() {
        assertThat(StrengthOfTasks.of(List.of(JUDGE_RESPONSES, CRITIQUE))).contains(EvidenceStrength.CRITIQUED);
        assertThat(StrengthOfTasks.of(List.of(CRITIQUE, WRITE_OKR_SET, JUDGE_RESPONSES, PRIORITISE)))
                .contains(EvidenceStrength.WRITTEN);
    }

    @Test
    void noTaskShowsNothing() {
        assertThat(StrengthOfTasks.of(List.of())).isEmpty();
    }
}
