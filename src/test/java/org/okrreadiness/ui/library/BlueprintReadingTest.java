package org.okrreadiness.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.SampleAssessments;
import org.okrreadiness.testing.Samples;

class BlueprintReadingTest {

    private final Messages messages = new Messages(Locale.UK);

    @Test
    void holdsWhatTheTasksWeighAgainstWhatTheBlueprintPromises() {
        BlueprintReading reading = BlueprintReading.of(Samples.assessment(), messages);
        assertThat(reading.lines())
                .extracting(BlueprintReading.Line::figures)
                .containsExactly("Promised 45%, asked 10%", "Promised 30%, asked 20%", "Promised 25%, asked 70%");
    }

    @Test
    void countsTasksByCompetencyAndPhase() {
        BlueprintReading reading = BlueprintReading.of(Samples.assessment(), messages);
        assertThat(reading.phases())
                .containsExactly("Planning", "Alignment", "Check-in", "Change in mid-quarter", "Reset", "Governance");
        assertThat(reading.lines())
                .extracting(BlueprintReading.Line::tasks)
                .containsExactly(List.of(1, 0, 0, 0, 0, 0), List.of(1, 1, 0, 0, 0, 0), List.of(1, 1, 1, 2, 1, 1));
    }

    @Test
    void saysTheSameInWords() {
        BlueprintReading reading = BlueprintReading.of(SampleAssessments.threeTasks(), messages);
        assertThat(reading.lines().get(0).spoken())
                .isEqualTo("Writing. Promised 100%, asked 100%. Tasks by phase: Planning 3.");
    }
}
