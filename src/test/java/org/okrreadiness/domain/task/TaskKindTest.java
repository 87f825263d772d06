package org.okrreadiness.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrreadiness.testing.SampleTasks;
import org.okrreadiness.testing.Samples;

class TaskKindTest {

    @Test
    void tellsEveryKindOfTaskFromTheOthers() {
        Stream<Task> others = Stream.of(
                SampleTasks.newInformation(),
                SampleTasks.prioritise(),
                SampleTasks.conversation(),
                SampleTasks.diagnose(),
                SampleTasks.scoreAndReset());
        assertThat(Stream.concat(Samples.assessment().tasks().stream(), others).map(TaskKind::of))
                .containsExactly(TaskKind.values());
    }
}
