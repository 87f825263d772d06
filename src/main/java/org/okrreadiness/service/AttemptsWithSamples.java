package org.okrreadiness.service;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.ClockChange;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.TaskId;

/**
 * What people did, and beside it the samples while there are any. Everything that is done with a sample, or under the name of one,
 * stays among the samples.
 */
public final class AttemptsWithSamples implements AttemptStore {

    private final AttemptStore own;
    private volatile Optional<AttemptStore> samples = Optional.empty();

    public AttemptsWithSamples(AttemptStore own) {
        this.own = own;
    }

    void show(Optional<AttemptStore> shelf) {
        samples = shelf;
    }

    void hideSamples() {
        samples = Optional.empty();
    }

    boolean hasSamples() {
        return samples.isPresent();
    }

    @Override
    public Set<AttemptId> samples() {
        return samples.stream()
                .flatMap(store -> store.list().stream())
                .map(AttemptSummary::id)
                .collect(Collectors.toSet());
    }

    private AttemptStore of(AttemptId id) {
        return samples.filter(store -> store.find(id).isPresent()).orElse(own);
    }

    @Override
    public Receipt begin(AttemptId id, Attempt.Start start, Assessment assessment) {
        return samples.filter(store -> store.list().stream()
                        .anyMatch(line -> line.participant().equals(start.participant())))
                .orElse(own)
                .begin(id, start, assessment);
    }

    @Override
    public Receipt save(AttemptId id, TaskId task, Response response) {
        return of(id).save(id, task, response);
    }

    @Override
    public Receipt moveTo(AttemptId id, TaskId task) {
        return of(id).moveTo(id, task);
    }

    @Override
    public Receipt dispute(AttemptId id, Dispute dispute) {
        return of(id).dispute(id, dispute);
    }

    @Override
    public Receipt takeBack(AttemptId id, TaskId task, Dispute.About about) {
        return of(id).takeBack(id, task, about);
    }

    @Override
    public Receipt clockChanged(AttemptId id, ClockChange change) {
        return of(id).clockChanged(id, change);
    }

    @Override
    public Receipt handIn(AttemptId id, Attempt.HandedIn handedIn) {
        return of(id).handIn(id, handedIn);
    }

    @Override
    public Receipt followUp(AttemptId id, TransferCheck check) {
        return of(id).followUp(id, check);
    }

    @Override
    public List<AttemptEvent> events(AttemptId id) {
        return of(id).events(id);
    }

    @Override
    public Optional<Attempt> find(AttemptId id) {
        return of(id).find(id);
    }

    @Override
    public Seal seal(AttemptId id) {
        return of(id).seal(id);
    }

    @Override
    public List<AttemptSummary> list() {
        return both(own.list(), samples.map(AttemptStore::list))
                .sorted(Comparator.comparing(AttemptSummary::lastSavedAt).reversed())
                .toList();
    }

    @Override
    public List<TaskOutcome> outcomes() {
        return both(own.outcomes(), samples.map(AttemptStore::outcomes)).toList();
    }

    private static <T> Stream<T> both(List<T> own, Optional<List<T>> samples) {
        return Stream.concat(own.stream(), samples.stream().flatMap(List::stream));
    }
}
