package org.okrreadiness.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Selection;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.storage.disk.SetAside;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.SampleAssessments;

class SettlementStoreTest {

    private static final AttemptId WHOLE = AttemptId.of("3f0c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c11");
    private static final AttemptId MORE = AttemptId.of("7a1c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c22");

    @TempDir
    Path folder;

    private final HandTurnedClock clock = new HandTurnedClock("2026-11-23T09:00:00Z");

    private static Attempt.Start start(Mode mode, Optional<AttemptId> settles) {
        Selection selection = new Selection(List.of(SampleAssessments.WRITE), 3, List.of(), settles);
        return new Attempt.Start(
                SampleAssessments.threeTasks().ref(),
                "Ana",
                mode,
                Instant.parse("2026-11-23T09:00:00Z"),
                42,
                Optional.of(selection));
    }

    @Test
    void keepsWhichSittingIsSettledWithAndWithoutADatabase() throws IOException {
        Attempt.Start start = start(Mode.ASSESSMENT, Optional.of(WHOLE));
        try (DataFolder data = DataFolder.open(folder, clock, StorageForms.JSON)) {
            data.attempts().begin(MORE, start, SampleAssessments.threeTasks());
        }
        try (DataFolder data = DataFolder.open(folder, clock, StorageForms.JSON)) {
            AttemptSummary line = data.attempts().list().get(0);
            assertThat(line.settles()).contains(WHOLE);
            assertThat(line.mode()).isEqualTo(Mode.ASSESSMENT);
            assertThat(data.attempts().find(MORE).orElseThrow().start()).isEqualTo(start);
            assertThat(new Journals(new Place(folder, new SetAside(folder, clock)), StorageForms.JSON.events())
                            .state(MORE)
                            .orElseThrow()
                            .summary())
                    .isEqualTo(line);
        }
    }

    @Test
    void singleTasksAreSealedOnlyToSettleASitting() {
        assertThatThrownBy(() -> start(Mode.ASSESSMENT, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThat(start(Mode.PRACTICE, Optional.empty()).settles()).isEmpty();
    }
}
