package org.okrreadiness.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Selection;
import org.okrreadiness.service.AttemptState;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.TaskOutcome;
import org.okrreadiness.storage.disk.SetAside;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.SampleAssessments;
import org.okrreadiness.testing.SampleSheets;

class SelectionStoreTest {

    private static final AttemptId ID = AttemptId.of("3f0c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c11");

    @TempDir
    Path folder;

    private final HandTurnedClock clock = new HandTurnedClock("2026-11-23T09:00:00Z");
    private DataFolder data;

    @BeforeEach
    void open() {
        data = DataFolder.open(folder, clock, StorageForms.JSON);
    }

    @AfterEach
    void close() {
        data.close();
    }

    /** What would be said if there were no database. */
    private AttemptState journal() throws IOException {
        return new Journals(new Place(folder, new SetAside(folder, clock)), StorageForms.JSON.events())
                .state(ID)
                .orElseThrow();
    }

    private Attempt.Start start() {
        Selection.Chosen later =
                new Selection.Chosen(SampleAssessments.threeTasks().ref(), List.of(SampleAssessments.JUDGE));
        Selection selection = new Selection(List.of(SampleAssessments.WRITE), 3, List.of(later));
        Instant at = Instant.parse("2026-11-23T09:00:00Z");
        return new Attempt.Start(
                SampleAssessments.threeTasks().ref(), "Ana", Mode.PRACTICE, at, 42, Optional.of(selection));
    }

    @Test
    void findsASelectionAndWhatComesAfterItWhenTheFolderIsOpenedAgain() {
        data.attempts().begin(ID, start(), SampleAssessments.threeTasks());
        close();
        open();
        assertThat(data.attempts().find(ID).orElseThrow().start()).isEqualTo(start());
    }

    @Test
    void neverListsASelectionAsAWholeSitting() throws IOException {
        data.attempts().begin(ID, start(), SampleAssessments.threeTasks());
        AttemptSummary line = data.attempts().list().get(0);
        assertThat(line.tasks()).isEqualTo(1);
        assertThat(line.selectedFrom()).isEqualTo(OptionalInt.of(3));
        close();
        open();
        assertThat(data.attempts().list()).containsExactly(line);
        assertThat(journal().summary()).isEqualTo(line);
    }

    @Test
    void tellsHowTasksWereScoredWithAndWithoutADatabase() throws IOException {
        data.attempts().begin(ID, start(), SampleAssessments.threeTasks());
        assertThat(data.attempts().outcomes()).isEmpty();
        data.attempts().handIn(ID, new Attempt.HandedIn(clock.instant(), SampleSheets.sheet()));
        List<TaskOutcome> outcomes = data.attempts().outcomes();
        assertThat(outcomes)
                .isNotEmpty()
                .allSatisfy(outcome -> assertThat(outcome.participant()).isEqualTo("Ana"))
                .allSatisfy(outcome -> assertThat(outcome.at()).isEqualTo(clock.instant()))
                .containsExactlyInAnyOrderElementsOf(journal().outcomes());
        assertThat(outcomes).hasSize(SampleSheets.sheet().tasks().size());
        assertThat(outcomes.stream().filter(TaskOutcome::answered)).hasSize((int) SampleSheets.sheet().tasks().stream()
                .filter(task -> task.answered())
                .count());
    }
}
