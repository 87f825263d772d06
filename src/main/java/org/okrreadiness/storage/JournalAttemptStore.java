package org.okrreadiness.storage;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.ClockChange;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.AttemptEvent;
import org.okrreadiness.service.AttemptStore;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.Receipt;
import org.okrreadiness.service.TaskOutcome;
import org.okrreadiness.storage.h2.Projection;

/** Attempts in journals, lists from the database. A receipt is given when the journal has been forced to disk, and not before. */
final class JournalAttemptStore implements AttemptStore {

    private final Ledger ledger;
    private final Clock clock;

    JournalAttemptStore(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Receipt begin(AttemptId id, Attempt.Start start, Assessment assessment) {
        int tasks = assessment.tasks().size();
        ledger.begin(id, new AttemptEvent.Begun(start, assessment.about().title(), tasks));
        return new Receipt(1, clock.instant());
    }

    @Override
    public Receipt save(AttemptId id, TaskId task, Response response) {
        Instant now = clock.instant();
        return append(id, now, new AttemptEvent.Saved(now, task, response));
    }

    @Override
    public Receipt moveTo(AttemptId id, TaskId task) {
        Instant now = clock.instant();
        return append(id, now, new AttemptEvent.Moved(now, task));
    }

    @Override
    public Receipt dispute(AttemptId id, Dispute dispute) {
        return append(id, clock.instant(), new AttemptEvent.Disputed(dispute));
    }

    @Override
    public Receipt takeBack(AttemptId id, TaskId task, Dispute.About about) {
        Instant now = clock.instant();
        return append(id, now, new AttemptEvent.TakenBack(now, task, about));
    }

    @Override
    public Receipt clockChanged(AttemptId id, ClockChange change) {
        return append(id, clock.instant(), new AttemptEvent.ClockChanged(change));
    }

    @Override
    public Receipt handIn(AttemptId id, Attempt.HandedIn handedIn) {
        return append(id, clock.instant(), new AttemptEvent.HandedIn(handedIn));
    }

    @Override
    public Receipt followUp(AttemptId id, TransferCheck check) {
        return append(id, clock.instant(), new AttemptEvent.FollowedUp(check));
    }

    private Receipt append(AttemptId id, Instant now, AttemptEvent event) {
        return new Receipt(ledger.append(id, event), now);
    }

    @Override
    public List<AttemptEvent> events(AttemptId id) {
        return ledger.events(id);
    }

    @Override
    public Optional<Attempt> find(AttemptId id) {
        return ledger.find(id);
    }

    @Override
    public Seal seal(AttemptId id) {
        return ledger.seal(id);
    }

    @Override
    public List<AttemptSummary> list() {
        return ledger.ask(Projection::summaries).orElseGet(ledger::summariesFromJournals);
    }

    @Override
    public List<TaskOutcome> outcomes() {
        return ledger.ask(Projection::outcomes).orElseGet(ledger::outcomesFromJournals);
    }
}
