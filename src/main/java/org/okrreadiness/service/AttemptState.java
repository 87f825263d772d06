package org.okrreadiness.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.ClockChange;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.domain.assessment.TimeSpent;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.TaskId;

/** What the events of an attempt add up to. */
public final class AttemptState {

    private final AttemptId id;
    private final AttemptEvent.Begun begun;
    private final Map<TaskId, Response> responses = new TreeMap<>();
    private final List<Dispute> disputes = new ArrayList<>();
    private final Map<TransferCheck.Due, TransferCheck> followUps = new EnumMap<>(TransferCheck.Due.class);
    private Optional<TaskId> position = Optional.empty();
    private Optional<Attempt.HandedIn> handedIn = Optional.empty();
    private TimeSpent time;

    public AttemptState(AttemptId id, AttemptEvent.Begun begun) {
        this.id = id;
        this.begun = begun;
        this.time = TimeSpent.from(begun.at());
    }

    /** Adds the next event. */
    public void add(AttemptEvent event) {
        Optional<ClockChange> change = event.fold(new Adding());
        time = change.map(time::with).orElseGet(() -> passed(event));
    }

    /** The weeks until a transfer check are no time of the sitting. */
    private TimeSpent passed(AttemptEvent event) {
        return handedIn.isPresent() && event instanceof AttemptEvent.FollowedUp
                ? new TimeSpent(time.used(), event.at(), time.changes())
                : time.until(event.at());
    }

    public AttemptId id() {
        return id;
    }

    /** A sitting takes everything until it is handed in, and then only what became of it. */
    public boolean takes(AttemptEvent event) {
        return handedIn.isPresent() == event instanceof AttemptEvent.FollowedUp;
    }

    public Attempt attempt() {
        return new Attempt(
                id, begun.start(), responses, position, disputes, handedIn, time, List.copyOf(followUps.values()));
    }

    public AttemptSummary summary() {
        Attempt.Start start = begun.start();
        return new AttemptSummary(
                id,
                start.assessment(),
                begun.title(),
                start.participant(),
                start.mode(),
                start.at(),
                time.lastAt(),
                handedIn.map(Attempt.HandedIn::at),
                (int) responses.values().stream().filter(r -> !r.isBlank()).count(),
                start.selection().map(selection -> selection.tasks().size()).orElse(begun.tasks()),
                handedIn.flatMap(Attempt.HandedIn::marks)
                        .map(sheet -> OptionalInt.of(sheet.overall()))
                        .orElse(OptionalInt.empty()),
                start.selection().isPresent() ? OptionalInt.of(begun.tasks()) : OptionalInt.empty(),
                start.settles());
    }

    /** None before it is handed in, and where it is marked elsewhere. */
    public List<TaskOutcome> outcomes() {
        return handedIn.stream()
                .flatMap(outcome -> outcome.marks().stream()
                        .flatMap(sheet -> sheet.tasks().stream())
                        .map(task -> outcome(task, outcome.at())))
                .toList();
    }

    private TaskOutcome outcome(TaskScore task, Instant at) {
        Attempt.Start start = begun.start();
        return new TaskOutcome(
                id,
                start.participant(),
                start.assessment(),
                new TaskId(task.taskId()),
                start.mode(),
                start.selection().isEmpty(),
                at,
                task.answered(),
                task.score());
    }

    /** What a change of the clock says goes before what the clock says. */
    private final class Adding implements AttemptEvent.Cases<Optional<ClockChange>> {

        @Override
        public Optional<ClockChange> begun(AttemptEvent.Begun again) {
            throw new IllegalStateException("Attempt " + id + " begins twice");
        }

        @Override
        public Optional<ClockChange> saved(AttemptEvent.Saved event) {
            responses.put(event.task(), event.response());
            return Optional.empty();
        }

        @Override
        public Optional<ClockChange> moved(AttemptEvent.Moved event) {
            position = Optional.of(event.task());
            return Optional.empty();
        }

        @Override
        public Optional<ClockChange> disputed(AttemptEvent.Disputed event) {
            Dispute dispute = event.dispute();
            disputes.removeIf(before -> before.isSameFinding(dispute.task(), dispute.about()));
            disputes.add(dispute);
            return Optional.empty();
        }

        @Override
        public Optional<ClockChange> takenBack(AttemptEvent.TakenBack event) {
            disputes.removeIf(before -> before.isSameFinding(event.task(), event.about()));
            return Optional.empty();
        }

        @Override
        public Optional<ClockChange> handedIn(AttemptEvent.HandedIn event) {
            handedIn = Optional.of(event.outcome());
            return Optional.empty();
        }

        @Override
        public Optional<ClockChange> clockChanged(AttemptEvent.ClockChanged event) {
            return Optional.of(event.change());
        }

        @Override
        public Optional<ClockChange> followedUp(AttemptEvent.FollowedUp event) {
            followUps.put(event.check().due(), event.check());
            return Optional.empty();
        }
    }
}
