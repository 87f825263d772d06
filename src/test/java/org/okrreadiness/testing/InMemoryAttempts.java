package org.okrreadiness.testing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Response;
import org.okrreadiness.domain.assessment.TaskId;
import org.okrreadiness.service.AttemptStore;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.Receipt;

/** Keeps attempts for the length of a test. */
public final class InMemoryAttempts implements AttemptStore {

    private final Clock clock;
    private final Map<AttemptId, Attempt> attempts = new HashMap<>();
    private final List<AttemptSummary> listed = new ArrayList<>();

    public InMemoryAttempts(Clock clock) {
        this.clock = clock;
    }

    /** Puts a line into the list, the newest first, without an attempt behind it. */
    public void list(AttemptSummary summary) {
        listed.add(summary);
    }

    @Override
    public Receipt begin(AttemptId id, Attempt.Start start, Assessment assessment) {
        return keep(new Attempt(id, start, Map.of(), Optional.empty(), Optional.empty()));
    }

    @Override
    public Receipt save(AttemptId id, TaskId task, Response response) {
        Attempt before = attempts.get(id);
        Map<TaskId, Response> responses = new HashMap<>(before.responses());
        responses.put(task, response);
        return keep(new Attempt(id, before.start(), responses, Optional.of(task), Optional.empty()));
    }

    @Override
    public Receipt moveTo(AttemptId id, TaskId task) {
        Attempt before = attempts.get(id);
        return keep(new Attempt(id, before.start(), before.responses(), Optional.of(task), before.handedIn()));
    }

    @Override
    public Receipt handIn(AttemptId id, Attempt.HandedIn handedIn) {
        Attempt before = attempts.get(id);
        return keep(new Attempt(id, before.start(), before.responses(), before.position(), Optional.of(handedIn)));
    }

    private Receipt keep(Attempt attempt) {
        attempts.put(attempt.id(), attempt);
        return new Receipt(1, clock.instant());
    }

    @Override
    public Optional<Attempt> find(AttemptId id) {
        return Optional.ofNullable(attempts.get(id));
    }

    @Override
    public List<AttemptSummary> list() {
        return List.copyOf(listed);
    }
}
