package org.okrreadiness.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.AttemptEvent;
import org.okrreadiness.service.AttemptState;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.TaskOutcome;
import org.okrreadiness.service.travel.SealedRecord;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.h2.Projection;
import org.okrreadiness.storage.journal.SigningKey;

/** The journals and the database that follows them, while the folder is open. Safe for several threads. */
final class Ledger implements AutoCloseable {

    private final Journals journals;
    private final Supplier<Projector> projectors;
    private final Map<AttemptId, OpenAttempt> open = new ConcurrentHashMap<>();

    /** Reading: attempts are worked on. Writing: the files themselves are exchanged, and nobody else is in. */
    private final ReadWriteLock gate = new ReentrantReadWriteLock();

    private Projector projector;

    /** @param projectors opens the database in the background */
    Ledger(Journals journals, Supplier<Projector> projectors) {
        this.journals = journals;
        this.projectors = projectors;
        this.projector = projectors.get();
    }

    /** Work that needs the files to stay as they are, or that changes them. */
    interface Work<T> {
        T run() throws IOException;
    }

    void begin(AttemptId id, AttemptEvent.Begun event) {
        shared(() -> {
            OpenAttempt attempt = journals.begin(id, event);
            projector.follow(id, attempt.mark(), event);
            return open.put(id, attempt);
        });
    }

    /** @return the event's sequence number */
    long append(AttemptId id, AttemptEvent event) {
        return shared(() -> open.computeIfAbsent(id, this::reopen)
                .append(event, (mark, appended) -> projector.follow(id, mark, appended)));
    }

    private OpenAttempt reopen(AttemptId id) {
        try {
            return journals.reopen(id)
                    .orElseThrow(() -> new ReadinessException(Phrase.of("problem.attempt-unknown", id.toString())));
        } catch (IOException e) {
            throw DiskTrouble.of(journals.path(id), e);
        }
    }

    Optional<Attempt> find(AttemptId id) {
        return shared(() -> {
            OpenAttempt attempt = open.get(id);
            return attempt == null ? journals.state(id).map(AttemptState::attempt) : Optional.of(attempt.attempt());
        });
    }

    List<AttemptEvent> events(AttemptId id) {
        return shared(() -> journals.events(id));
    }

    Seal seal(AttemptId id) {
        return shared(() -> journals.seal(id));
    }

    Optional<SealedRecord> record(AttemptId id) {
        return shared(() -> journals.record(id));
    }

    /** The key of the folder, made now if there is none. */
    SigningKey key() {
        return shared(journals::key);
    }

    /** @return empty when there is no database to ask */
    <T> Optional<T> ask(Function<Projection, T> question) {
        return shared(() -> projector.answer(question));
    }

    /** Hands over the database as statements; nothing when there is none. */
    void export(Consumer<String> statements) {
        // What the receiver cannot take must not be held against the database.
        AtomicReference<RuntimeException> refused = new AtomicReference<>();
        shared(() -> projector.withDatabase(database -> {
            database.script(statement -> {
                if (refused.get() == null) {
                    hand(statement, statements, refused);
                }
            });
            return true;
        }));
        if (refused.get() != null) {
            throw refused.get();
        }
    }

    private static void hand(String one, Consumer<String> to, AtomicReference<RuntimeException> refused) {
        try {
            to.accept(one);
        } catch (RuntimeException e) {
            refused.set(e);
        }
    }

    /** What the database would say, read from the journals one by one. */
    List<AttemptSummary> summariesFromJournals() {
        return shared(() -> {
            List<AttemptSummary> summaries = new ArrayList<>();
            for (AttemptId id : journals.ids()) {
                journals.state(id).map(AttemptState::summary).ifPresent(summaries::add);
            }
            summaries.sort(
                    Comparator.comparing(AttemptSummary::lastSavedAt).reversed().thenComparing(s -> s.id().toString()));
            return summaries;
        });
    }

    /** The same for the scores of tasks. */
    List<TaskOutcome> outcomesFromJournals() {
        return shared(() -> {
            List<TaskOutcome> outcomes = new ArrayList<>();
            for (AttemptId id : journals.ids()) {
                journals.state(id).map(AttemptState::outcomes).ifPresent(outcomes::addAll);
            }
            return outcomes;
        });
    }

    List<Phrase> notices() {
        return shared(() -> projector.notices());
    }

    /** Runs work while attempts may be worked on. */
    <T> T shared(Work<T> work) {
        gate.readLock().lock();
        try {
            return work.run();
        } catch (IOException e) {
            throw DiskTrouble.of(journals.folder(), e);
        } finally {
            gate.readLock().unlock();
        }
    }

    /** Runs work while nobody writes to a journal. It should be short. */
    <T> T still(Work<T> work) {
        gate.writeLock().lock();
        try {
            return work.run();
        } catch (IOException e) {
            throw DiskTrouble.of(journals.folder(), e);
        } finally {
            gate.writeLock().unlock();
        }
    }

    /** Runs work while no file is open and nobody waits for an answer but the caller; opens everything again afterwards. */
    <T> T alone(Work<T> work) {
        return still(() -> {
            closeFiles();
            try {
                return work.run();
            } finally {
                projector = projectors.get();
            }
        });
    }

    private void closeFiles() throws IOException {
        for (OpenAttempt attempt : open.values()) {
            attempt.close();
        }
        open.clear();
        journals.forget();
        projector.close();
    }

    @Override
    public void close() {
        still(() -> {
            closeFiles();
            return true;
        });
    }
}
