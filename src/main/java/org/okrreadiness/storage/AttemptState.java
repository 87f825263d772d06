package org.okrreadiness.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.AttemptEvent;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.TaskOutcome;

/** What the events of an attempt add up to. */
final class AttemptState {

    private final AttemptId id;
    private final AttemptEvent.Begun begun;
    private final Map<TaskId, Response> responses = new TreeMap<>();
    private final List<Dispute> disputes = new ArrayList<>();
    private Optional<TaskId> position = Optional.empty();
    private Optional<Attempt.HandedIn> handedIn = Optional.empty();
    private Instant lastAt;

    AttemptState(AttemptId id, AttemptEvent.Begun begun) {
        this.id = id;
        this.begun = begun;
        this.lastAt = begun.at();
    }

    /** Adds the next event. */
    void add(AttemptEvent event) {
        lastAt = event.at();
        event.fold(new Adding());
    }

    AttemptId id() {
        return id;
    }

    boolean isHandedIn() {
        return handedIn.isPresent();
    }

    Attempt attempt() {
        return new Attempt(id, begun.start(), responses, position, disputes, handedIn);
    }

    AttemptSummary summary() {
        Attempt.Start start = begun.start();
        return new AttemptSummary(
                id,
                start.assessment(),
                begun.title(),
                start.participant(),
                start.mode(),
                start.at(),
                lastAt,
                handedIn.map(Attempt.HandedIn::at),
                (int) responses.values().stream().filter(r -> !r.isBlank()).count(),
                start.selection().map(selection -> selection.tasks().size()).orElse(begun.tasks()),
                handedIn.map(h -> OptionalInt.of(h.sheet().overall())).orElse(OptionalInt.empty()),
                start.selection().isPresent() ? OptionalInt.of(begun.tasks()) : OptionalInt.empty());
    }

    /** None before it is handed in. */
    List<TaskOutcome> outcomes() {
        return handedIn.stream()
                .flatMap(outcome -> outcome.sheet().tasks().stream()
                        .filter(TaskScore::answered)
                        .map(task -> outcome(task, outcome.at())))
                .toList();
    }

    private TaskOutcome outcome(TaskScore task, Instant at) {
        Attempt.Start start = begun.start();
        return new TaskOutcome(
                start.participant(),
                start.assessment().id(),
                new TaskId(task.taskId()),
                start.mode(),
                at,
                task.score());
    }

    private final class Adding implements AttemptEvent.Cases<Void> {

        @Override
        public Void begun(AttemptEvent.Begun again) {
            throw new IllegalStateException("Attempt " + id + " begins twice");
        }

        @Override
        public Void saved(AttemptEvent.Saved event) {
            responses.put(event.task(), event.response());
            return null;
        }

        @Override
        public Void moved(AttemptEvent.Moved event) {
            position = Optional.of(event.task());
            return null;
        }

        @Override
        public Void disputed(AttemptEvent.Disputed event) {
            Dispute dispute = event.dispute();
            disputes.removeIf(before -> before.isSameFinding(dispute.task(), dispute.about()));
            disputes.add(dispute);
            return null;
        }

        @Override
        public Void takenBack(AttemptEvent.TakenBack event) {
            disputes.removeIf(before -> before.isSameFinding(event.task(), event.about()));
            return null;
        }

        @Override
        public Void handedIn(AttemptEvent.HandedIn event) {
            handedIn = Optional.of(event.outcome());
            return null;
        }
    }
}
