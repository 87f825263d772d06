package org.okrreadiness.storage;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Response;
import org.okrreadiness.domain.assessment.TaskId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.AttemptEvent;
import org.okrreadiness.service.AttemptStore;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.Receipt;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.journal.JournalContent;
import org.okrreadiness.storage.journal.JournalFile;

/** Attempts in journals. A receipt is given when the journal has been forced to disk, and not before. */
final class JournalAttemptStore implements AttemptStore, AutoCloseable {

    private final Journals journals;
    private final Clock clock;
    private final Map<AttemptId, OpenAttempt> open = new ConcurrentHashMap<>();

    JournalAttemptStore(Journals journals, Clock clock) {
        this.journals = journals;
        this.clock = clock;
    }

    @Override
    public Receipt begin(AttemptId id, Attempt.Start start, Assessment assessment) {
        AttemptEvent.Begun begun = new AttemptEvent.Begun(
                start, assessment.about().title(), assessment.tasks().size());
        try {
            open.put(id, journals.begin(id, begun));
            return new Receipt(1, clock.instant());
        } catch (IOException e) {
            throw DiskTrouble.of(journals.path(id), e);
        }
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
    public Receipt handIn(AttemptId id, Attempt.HandedIn handedIn) {
        return append(id, clock.instant(), new AttemptEvent.HandedIn(handedIn));
    }

    private Receipt append(AttemptId id, Instant now, AttemptEvent event) {
        OpenAttempt attempt = open.computeIfAbsent(id, this::reopen);
        try {
            return new Receipt(attempt.append(event, (sequence, length, appended) -> {}), now);
        } catch (IOException e) {
            throw DiskTrouble.of(journals.path(id), e);
        }
    }

    private OpenAttempt reopen(AttemptId id) {
        if (!journals.has(id)) {
            throw unknown(id);
        }
        JournalContent content = journals.content(id);
        AttemptState state = journals.state(id, content).orElseThrow(() -> unknown(id));
        try {
            JournalFile file = JournalFile.reopen(journals.path(id), id.value(), content);
            return new OpenAttempt(file, state, journals.format());
        } catch (IOException e) {
            throw DiskTrouble.of(journals.path(id), e);
        }
    }

    private static ReadinessException unknown(AttemptId id) {
        return new ReadinessException(Phrase.of("problem.attempt-unknown", id.toString()));
    }

    @Override
    public Optional<Attempt> find(AttemptId id) {
        OpenAttempt attempt = open.get(id);
        if (attempt != null) {
            return Optional.of(attempt.attempt());
        }
        return journals.has(id)
                ? journals.state(id, journals.content(id)).map(AttemptState::attempt)
                : Optional.empty();
    }

    @Override
    public List<AttemptSummary> list() {
        return journals.ids().stream()
                .flatMap(id -> journals.state(id, journals.content(id)).stream())
                .map(AttemptState::summary)
                .sorted(Comparator.comparing(AttemptSummary::lastSavedAt).reversed())
                .toList();
    }

    @Override
    public void close() throws IOException {
        for (OpenAttempt attempt : open.values()) {
            attempt.close();
        }
        open.clear();
    }
}
