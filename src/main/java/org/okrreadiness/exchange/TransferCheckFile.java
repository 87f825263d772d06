package org.okrreadiness.exchange;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.service.AttemptEvent;

/** The wire form of a transfer check. */
record TransferCheckFile(
        int format,
        String event,
        Instant at,
        String due,
        String ownOkrs,
        String checkIn,
        String observer,
        Map<String, ObservationFile> observed,
        boolean complete) {

    static final String NAME = "followed-up";

    record ObservationFile(String frequency, String example) {}

    static TransferCheckFile of(AttemptEvent.FollowedUp event) {
        TransferCheck check = event.check();
        Map<String, ObservationFile> observed = new TreeMap<>();
        check.observed()
                .forEach((behaviour, seen) -> observed.put(
                        Word.of(behaviour), new ObservationFile(Word.of(seen.frequency()), seen.example())));
        return new TransferCheckFile(
                Versioned.FORMAT,
                NAME,
                check.at(),
                Word.of(check.due()),
                check.ownOkrs(),
                check.checkIn(),
                check.observer(),
                observed,
                check.complete());
    }

    AttemptEvent followedUp() {
        Map<TransferCheck.Behaviour, TransferCheck.Observation> read = new EnumMap<>(TransferCheck.Behaviour.class);
        observed.forEach((behaviour, seen) -> read.put(
                Word.read(TransferCheck.Behaviour.class, behaviour),
                new TransferCheck.Observation(
                        Word.read(TransferCheck.Frequency.class, seen.frequency()), seen.example())));
        return new AttemptEvent.FollowedUp(new TransferCheck(
                Word.read(TransferCheck.Due.class, due), at, ownOkrs, checkIn, observer, read, complete));
    }
}
