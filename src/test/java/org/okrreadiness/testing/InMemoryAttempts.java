package org.okrreadiness.testing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.ClockChange;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.domain.assessment.TimeSpent;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.AttemptEvent;
import org.okrreadiness.service.AttemptStore;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.DiskFullException;
import org.okrreadiness.service.Receipt;
import org.okrreadiness.service.TaskOutcome;

/** Keeps attempts for the length of a test. */
public final class InMemoryAttempts implements AttemptStore {

    private final Clock clock;
    private final Map<AttemptId, Attempt> attempts = new HashMap<>();
    private final List<AttemptSummary> listed = new ArrayList<>();
    private final Set<AttemptId> samples = new HashSet<>();
    private final List<TaskOutcome> outcomes = new ArrayList<>();
    private final Map<AttemptId, List<AttemptEvent>> events = new HashMap<>();
    private final List<Response> saved = new ArrayList<>();
    private boolean full;
    private long sequence;

    public InMemoryAttempts(Clock clock) {
        this.clock = clock;
    }

    /** Puts a line into the list, the newest first, without an attempt behind it. */
    public void list(AttemptSummary summary) {
        listed.add(summary);
    }

    /** The same for an attempt that is there to be looked at only. */
    public void listSample(AttemptSummary summary) {
        list(summary);
        samples.add(summary.id());
    }

    @Override
    public Set<AttemptId> samples() {
        return Set.copyOf(samples);
    }

    /** Puts a score beside those of the attempts. */
    public void scored(TaskOutcome outcome) {
        outcomes.add(outcome);
    }

    /** Whether the next thing to keep finds no room. */
    public void diskIsFull(boolean isFull) {
        full = isFull;
    }

    /** Every response that was acknowledged, in order. */
    public List<Response> saved() {
        return List.copyOf(saved);
    }

    @Override
    public Receipt begin(AttemptId id, Attempt.Start start, Assessment assessment) {
        happened(
                id,
                new AttemptEvent.Begun(
                        start, assessment.about().title(), assessment.tasks().size()));
        return keep(new Attempt(id, start, Map.of(), Optional.empty(), List.of(), Optional.empty()));
    }

    @Override
    public Receipt save(AttemptId id, TaskId task, Response response) {
        Attempt before = attempts.get(id);
        Map<TaskId, Response> responses = new HashMap<>(before.responses());
        responses.put(task, response);
        Receipt receipt = keep(new Attempt(
                id, before.start(), responses, Optional.of(task), before.disputes(), Optional.empty(), now(before)));
        saved.add(response);
        happened(id, new AttemptEvent.Saved(clock.instant(), task, response));
        return receipt;
    }

    private void happened(AttemptId id, AttemptEvent event) {
        events.computeIfAbsent(id, first -> new ArrayList<>()).add(event);
    }

    private TimeSpent now(Attempt before) {
        return before.time().until(clock.instant());
    }

    @Override
    public Receipt moveTo(AttemptId id, TaskId task) {
        happened(id, new AttemptEvent.Moved(clock.instant(), task));
        Attempt before = attempts.get(id);
        return keep(new Attempt(
                id,
                before.start(),
                before.responses(),
                Optional.of(task),
                before.disputes(),
                before.handedIn(),
                now(before)));
    }

    @Override
    public Receipt clockChanged(AttemptId id, ClockChange change) {
        Attempt before = attempts.get(id);
        return keep(new Attempt(
                id,
                before.start(),
                before.responses(),
                before.position(),
                before.disputes(),
                before.handedIn(),
                before.time().with(change)));
    }

    @Override
    public Receipt handIn(AttemptId id, Attempt.HandedIn handedIn) {
        happened(id, new AttemptEvent.HandedIn(handedIn));
        Attempt before = attempts.get(id);
        return keep(new Attempt(
                id,
                before.start(),
                before.responses(),
                before.position(),
                before.disputes(),
                Optional.of(handedIn),
                now(before)));
    }

    @Override
    public Receipt dispute(AttemptId id, Dispute dispute) {
        List<Dispute> disputes = without(id, dispute.task(), dispute.about());
        disputes.add(dispute);
        return keepDisputes(id, disputes);
    }

    @Override
    public Receipt takeBack(AttemptId id, TaskId task, Dispute.About about) {
        return keepDisputes(id, without(id, task, about));
    }

    private List<Dispute> without(AttemptId id, TaskId task, Dispute.About about) {
        List<Dispute> disputes = new ArrayList<>(attempts.get(id).disputes());
        disputes.removeIf(before -> before.isSameFinding(task, about));
        return disputes;
    }

    private Receipt keepDisputes(AttemptId id, List<Dispute> disputes) {
        Attempt before = attempts.get(id);
        return keep(new Attempt(
                id, before.start(), before.responses(), before.position(), disputes, before.handedIn(), now(before)));
    }

    @Override
    public Receipt followUp(AttemptId id, TransferCheck check) {
        Attempt before = attempts.get(id);
        List<TransferCheck> checks = new ArrayList<>(before.followUps());
        checks.removeIf(earlier -> earlier.due() == check.due());
        checks.add(check);
        return keep(new Attempt(
                id,
                before.start(),
                before.responses(),
                before.position(),
                before.disputes(),
                before.handedIn(),
                before.time(),
                checks));
    }

    /** Puts an attempt there as it is. */
    public void put(Attempt attempt) {
        attempts.put(attempt.id(), attempt);
    }

    private Receipt keep(Attempt attempt) {
        if (full) {
            throw new DiskFullException(Phrase.of("problem.disk-full"), null);
        }
        attempts.put(attempt.id(), attempt);
        return new Receipt(++sequence, clock.instant());
    }

    @Override
    public List<AttemptEvent> events(AttemptId id) {
        return events.getOrDefault(id, List.of());
    }

    @Override
    public Optional<Attempt> find(AttemptId id) {
        return Optional.ofNullable(attempts.get(id));
    }

    @Override
    public Seal seal(AttemptId id) {
        return Seal.UNSEALED;
    }

    @Override
    public List<AttemptSummary> list() {
        return List.copyOf(listed);
    }

    @Override
    public List<TaskOutcome> outcomes() {
        return Stream.concat(outcomes.stream(), attempts.values().stream().flatMap(InMemoryAttempts::outcomes))
                .toList();
    }

    private static Stream<TaskOutcome> outcomes(Attempt attempt) {
        Attempt.Start start = attempt.start();
        return attempt.handedIn().stream()
                .flatMap(handedIn -> handedIn.marks().stream()
                        .flatMap(sheet -> sheet.tasks().stream())
                        .map(task -> new TaskOutcome(
                                attempt.id(),
                                start.participant(),
                                start.assessment(),
                                new TaskId(task.taskId()),
                                start.mode(),
                                start.selection().isEmpty(),
                                handedIn.at(),
                                task.answered(),
                                task.score())));
    }
}
