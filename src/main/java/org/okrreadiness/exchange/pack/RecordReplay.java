package org.okrreadiness.exchange.pack;

import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.service.AttemptEvent;
import org.okrreadiness.service.AttemptState;
import org.okrreadiness.service.EventFormat;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.travel.SealedRecord;
import tools.jackson.core.JacksonException;

/** Goes through a record entry by entry, as far as a stranger's record can be trusted: one beginning, one end, nothing after it. */
final class RecordReplay {

    /** Longest entry, in characters: the marks of the largest assessment are a tenth of this. */
    private static final int LONGEST_ENTRY = 4_000_000;

    private final EventFormat events;

    RecordReplay(EventFormat events) {
        this.events = events;
    }

    /** @param title of the assessment, as it was when the attempt began */
    record Replayed(String title, Attempt attempt) {}

    Replayed replay(SealedRecord record) {
        String title = "";
        AttemptState state = null;
        for (SealedRecord.Entry entry : record.entries()) {
            AttemptEvent event = event(entry);
            if (state == null) {
                AttemptEvent.Begun begun = begun(event, entry);
                title = begun.title();
                state = new AttemptState(record.attempt(), begun);
            } else {
                add(event, state, entry);
            }
        }
        if (state == null || state.attempt().isOpen()) {
            throw PackRefusal.because("travel.refused.not-handed-in");
        }
        return new Replayed(title, state.attempt());
    }

    private AttemptEvent event(SealedRecord.Entry entry) {
        try {
            if (entry.text().length() > LONGEST_ENTRY) {
                throw new IllegalArgumentException("longer than " + LONGEST_ENTRY + " characters");
            }
            return events.read(PackText.answered(entry.text(), place(entry)));
        } catch (UnreadableInputException | JacksonException | IllegalArgumentException unreadable) {
            throw PackJson.unreadable(place(entry), unreadable);
        }
    }

    private static AttemptEvent.Begun begun(AttemptEvent event, SealedRecord.Entry entry) {
        if (event instanceof AttemptEvent.Begun begun) {
            return begun;
        }
        throw outOfPlace(entry);
    }

    private static void add(AttemptEvent event, AttemptState state, SealedRecord.Entry entry) {
        boolean fits = !(event instanceof AttemptEvent.Begun)
                && !(event instanceof AttemptEvent.FollowedUp)
                && state.takes(event);
        if (!fits) {
            throw outOfPlace(entry);
        }
        state.add(event);
    }

    private static PackRefusal outOfPlace(SealedRecord.Entry entry) {
        return PackRefusal.because("travel.refused.out-of-place", place(entry));
    }

    private static String place(SealedRecord.Entry entry) {
        return RecordFile.NAME + " #" + entry.sequence();
    }
}
