package org.okrreadiness.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.okrreadiness.testing.Samples;

class TaskKindTest {

    @Test
    void tellsEveryKindOfTaskFromTheOthers() {
        assertThat(Samples.assessment().tasks())
                .extracting(Task::kind)
                .containsOnlyOnce(TaskKind.values())
                .hasSameSizeAs(TaskKind.values());
    }
}
