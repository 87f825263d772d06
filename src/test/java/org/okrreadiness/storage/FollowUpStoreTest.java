package org.okrreadiness.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.SampleAssessments;
import org.okrreadiness.testing.SampleChecks;
import org.okrreadiness.testing.SampleResponses;
import org.okrreadiness.testing.SampleSheets;

class FollowUpStoreTest {

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

    private void begin() {
        Attempt.Start start =
                new Attempt.Start(SampleAssessments.threeTasks().ref(), "Ana", Mode.ASSESSMENT, clock.instant(), 1);
        data.attempts().begin(ID, start, SampleAssessments.threeTasks());
    }

    private void handIn() {
        data.attempts().handIn(ID, new Attempt.HandedIn(clock.instant(), SampleSheets.sheet()));
    }

    @Test
    void keepsTheLatestCheckOfEachDayWithTheAttempt() {
        begin();
        handIn();
        TransferCheck first = SampleChecks.check(clock.instant());
        TransferCheck later =
                new TransferCheck(TransferCheck.Due.DAY_60, clock.instant(), "one", "two", "", Map.of(), false);
        TransferCheck again =
                new TransferCheck(TransferCheck.Due.DAY_60, clock.instant(), "three", "two", "", Map.of(), true);
        data.attempts().followUp(ID, later);
        data.attempts().followUp(ID, first);
        data.attempts().followUp(ID, again);
        close();
        open();
        assertThat(data.attempts().find(ID).orElseThrow().followUps()).containsExactly(first, again);
        assertThat(data.attempts().list())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.overall()).hasValue(SampleSheets.sheet().overall()));
    }

    @Test
    void takesNoCheckBeforeTheAttemptIsHandedInAndNoAnswerAfterwards() {
        begin();
        assertThatThrownBy(() -> data.attempts().followUp(ID, SampleChecks.check(clock.instant())))
                .isInstanceOf(ReadinessException.class);
        handIn();
        data.attempts().followUp(ID, SampleChecks.check(clock.instant()));
        assertThatThrownBy(() -> data.attempts().save(ID, SampleAssessments.WRITE, SampleResponses.ratings()))
                .isInstanceOf(ReadinessException.class);
        assertThatThrownBy(this::handIn).isInstanceOf(ReadinessException.class);
    }
}
