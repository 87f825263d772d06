package org.okrreadiness.storage;

import java.io.IOException;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.AttemptEvent;
import org.okrreadiness.service.AttemptState;
import org.okrreadiness.service.EventFormat;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.storage.h2.HighWater;
import org.okrreadiness.storage.journal.JournalFile;

/** An attempt somebody is working on: its journal, and what has been written there so far. */
final class OpenAttempt implements AutoCloseable {

    private final JournalFile journal;
    private final AttemptState state;
    private final EventFormat format;
    private final HandedInRegister register;

    OpenAttempt(JournalFile journal, AttemptState state, EventFormat format, HandedInRegister register) {
        this.journal = journal;
        this.state = state;
        this.format = format;
        this.register = register;
    }

    /**
     * Keeps an event.
     *
     * @param then is told while no other event can overtake this one
     */
    synchronized long append(AttemptEvent event, Follower then) throws IOException {
        if (!state.takes(event)) {
            throw new ReadinessException(Phrase.of(
                    event instanceof AttemptEvent.FollowedUp ? "problem.attempt-open" : "problem.attempt-closed"));
        }
        long sequence = journal.append(format.write(event));
        state.add(event);
        then.appended(new HighWater(sequence, journal.length()), event);
        if (event instanceof AttemptEvent.HandedIn) {
            register.add(state.id(), journal);
        }
        return sequence;
    }

    /** The mark after everything written so far. */
    synchronized HighWater mark() {
        return new HighWater(journal.lastSequence(), journal.length());
    }

    synchronized Attempt attempt() {
        return state.attempt();
    }

    @Override
    public synchronized void close() throws IOException {
        journal.close();
    }

    /** Hears of every event after it is on disk. */
    interface Follower {
        void appended(HighWater mark, AttemptEvent event);
    }
}
