package org.okrreadiness.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.SampleAssessments;
import org.okrreadiness.testing.SampleResponses;
import org.okrreadiness.testing.SampleSheets;

/** A data folder with some weeks of work in it. */
final class FilledFolder {

    static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    private FilledFolder() {}

    /** Everything a person could see of a folder. */
    record View(List<AttemptSummary> list, List<Attempt> attempts) {}

    static HandTurnedClock clock() {
        return new HandTurnedClock(START.toString());
    }

    static DataFolder open(Path folder, Clock clock) {
        return DataFolder.open(folder, clock, StorageForms.JSON);
    }

    static AttemptId id(int number) {
        return new AttemptId(UUID.nameUUIDFromBytes(new byte[] {(byte) number}));
    }

    /** Attempts with some typing each; every other one is handed in. */
    static View fill(Path folder, int attempts, int savesEach) {
        HandTurnedClock clock = clock();
        try (DataFolder data = open(folder, clock)) {
            for (int number = 1; number <= attempts; number++) {
                work(data, clock, number, savesEach);
            }
            return view(data);
        }
    }

    static void work(DataFolder data, HandTurnedClock clock, int number, int saves) {
        AttemptId id = id(number);
        begin(data, clock, id, "Person " + number % 3);
        for (int save = 1; save <= saves; save++) {
            clock.advance(Duration.ofSeconds(2));
            data.attempts().save(id, SampleAssessments.WRITE, SampleResponses.objectiveOnly("words ".repeat(save)));
        }
        data.attempts().save(id, SampleAssessments.CRITIQUE, SampleResponses.critique());
        data.attempts().moveTo(id, SampleAssessments.JUDGE);
        if (number % 2 == 0) {
            data.attempts().handIn(id, new Attempt.HandedIn(clock.instant(), SampleSheets.sheet()));
        }
    }

    static void begin(DataFolder data, Clock clock, AttemptId id, String participant) {
        Attempt.Start start = new Attempt.Start(
                SampleAssessments.threeTasks().ref(), participant, Mode.PRACTICE, clock.instant(), 42);
        data.attempts().begin(id, start, SampleAssessments.threeTasks());
    }

    static View view(DataFolder data) {
        List<AttemptSummary> list = data.attempts().list();
        List<Attempt> attempts = new ArrayList<>();
        list.forEach(line -> attempts.add(data.attempts().find(line.id()).orElseThrow()));
        return new View(list, attempts);
    }

    static View viewAfterReopening(Path folder) {
        try (DataFolder data = open(folder, clock())) {
            return view(data);
        }
    }
}
