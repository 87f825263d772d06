package org.okrreadiness.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.AttemptEvent;
import org.okrreadiness.storage.disk.FileMark;
import org.okrreadiness.storage.h2.Database;
import org.okrreadiness.storage.h2.HighWater;
import org.okrreadiness.storage.h2.Placed;
import org.okrreadiness.storage.h2.Projection;
import org.okrreadiness.storage.h2.RowFormats;
import org.okrreadiness.storage.jdbc.DatabaseException;

/**
 * Keeps the database behind the journals, on a thread of its own, so that no answer waits for it. Questions are asked on the same
 * thread and therefore see every event that was acknowledged before they were asked.
 *
 * <p>When the database fails, for example because the disk is full, it is given up until the next opening. Nothing is lost by that.
 */
final class Projector implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Projector.class.getName());
    private static final long NANOS_BETWEEN_CHECKPOINTS = TimeUnit.SECONDS.toNanos(10);

    private final Place place;
    private final RowFormats formats;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Projector::daemon);
    private final Future<List<Phrase>> opening;
    private volatile boolean closing;

    /** Only used on the thread; null when the database has been given up. */
    private Database database;

    private long lastCheckpoint = System.nanoTime();

    Projector(Place place, RowFormats formats, Journals journals, DatabaseOpening how) {
        this.place = place;
        this.formats = formats;
        this.opening = thread.submit(() -> open(journals, how));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "database");
        thread.setDaemon(true);
        return thread;
    }

    private List<Phrase> open(Journals journals, DatabaseOpening how) {
        Replay replay = new Replay(journals, () -> closing);
        try {
            database = how.open(replay);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The database cannot be opened: {0}", reason(e));
            return List.of(Phrase.of("notice.database-unavailable"));
        }
        List<Phrase> notices = new ArrayList<>(how.notices());
        notices.addAll(replay.notices());
        return notices;
    }

    /** Waits for the opening. */
    List<Phrase> notices() {
        return join(opening);
    }

    /** Takes note of an event that is in its journal. */
    void follow(AttemptId attempt, HighWater mark, AttemptEvent event) {
        thread.execute(() -> ask(open -> {
            open.projection(formats).apply(attempt, List.of(new Placed(mark, event)));
            return checkpointWhenDue(open);
        }));
    }

    /** @return empty when the database has been given up */
    <T> Optional<T> answer(Function<Projection, T> question) {
        return withDatabase(open -> question.apply(open.projection(formats)));
    }

    /** @return empty when the database has been given up */
    <T> Optional<T> withDatabase(Function<Database, T> use) {
        Callable<Optional<T>> task = () -> ask(use);
        return join(thread.submit(task));
    }

    private <T> Optional<T> ask(Function<Database, T> use) {
        if (database == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(use.apply(database));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The database is given up until the next opening: {0}", reason(failed));
            giveUp();
            return Optional.empty();
        }
    }

    private void giveUp() {
        Database broken = database;
        database = null;
        if (broken != null) {
            try {
                broken.close();
            } catch (RuntimeException alreadyBroken) {
                LOG.log(Level.FINE, "A database that is given up does not close: {0}", reason(alreadyBroken));
            }
        }
    }

    /** Without the message of anything but the database itself: it might quote a participant. */
    private static String reason(RuntimeException failure) {
        return failure instanceof DatabaseException
                ? failure.getMessage()
                : failure.getClass().getName();
    }

    /** Writes down, outside the database, how much it certainly holds; a file that was cut off later holds less. */
    private boolean checkpointWhenDue(Database open) {
        if (System.nanoTime() - lastCheckpoint < NANOS_BETWEEN_CHECKPOINTS) {
            return false;
        }
        open.checkpoint();
        lastCheckpoint = System.nanoTime();
        return mark(Marker.open(Database.SCHEMA, open.projection(formats).entries()));
    }

    private boolean mark(Marker marker) {
        try {
            marker.write(place.data());
            return true;
        } catch (IOException diskFull) {
            return false;
        }
    }

    @Override
    public void close() {
        closing = true;
        join(thread.submit(this::closeDatabase));
        thread.shutdown();
    }

    private boolean closeDatabase() throws IOException {
        Optional<Long> entries = ask(open -> {
            long held = open.projection(formats).entries();
            open.close();
            return held;
        });
        database = null;
        return entries.isPresent()
                && mark(Marker.closed(Database.SCHEMA, entries.get(), FileMark.of(place.database())));
    }

    private static <T> T join(Future<T> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
