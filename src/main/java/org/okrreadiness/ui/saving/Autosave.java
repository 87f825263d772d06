package org.okrreadiness.ui.saving;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.DiskFullException;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.Receipt;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.task.BurstCollector;
import org.okrreadiness.task.Delay;

/**
 * Puts on disk what is typed, burst by burst and in order. A receipt counts for the revision it was given for and for nothing typed
 * since; what could not be written stays here and is tried again until there is room.
 */
public final class Autosave {

    public static final Duration QUIET = Duration.ofMillis(400);
    static final Duration AT_MOST = Duration.ofSeconds(2);
    public static final Duration RETRY = Duration.ofSeconds(5);

    /** Something to be written, and the revision it belongs to. */
    private record Unsaved(long revision, Callable<Receipt> write) {}

    private final BackgroundRunner runner;
    private final Delay delay;
    private final BurstCollector burst;
    private final Map<Object, Unsaved> unsaved = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(SaveState.UNTOUCHED);
    /** Revisions on their way to the disk, which need not be sent a second time. */
    private final Set<Long> underWay = new HashSet<>();

    private Delay.Pending retry;
    private long revision;

    public Autosave(BackgroundRunner runner, Delay delay) {
        this.runner = runner;
        this.delay = delay;
        this.burst = new BurstCollector(delay, QUIET, AT_MOST, this::writeAll);
    }

    public ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** True when nothing is waiting to be written. */
    public boolean isSettled() {
        return unsaved.isEmpty();
    }

    /**
     * Something changed.
     *
     * @param slot what it replaces: of one slot only the newest is written
     * @param write forces it to disk
     */
    public void changed(Object slot, Callable<Receipt> write) {
        // Removed first, so that things are written in the order in which they were last changed.
        unsaved.remove(slot);
        unsaved.put(slot, new Unsaved(++revision, write));
        if (state.get().step() != SaveState.Step.FAILED) {
            state.set(state.get().saving());
        }
        burst.touch();
    }

    /** Writes now what is waiting, without waiting for a pause. */
    public void flush() {
        if (!unsaved.isEmpty()) {
            burst.touch();
        }
        burst.flush();
    }

    private void writeAll() {
        cancelRetry();
        Map<Object, Unsaved> now = new LinkedHashMap<>(unsaved);
        now.values().removeIf(u -> underWay.contains(u.revision()));
        now.forEach(this::write);
    }

    private void write(Object slot, Unsaved written) {
        underWay.add(written.revision());
        runner.submit(
                written.write(), receipt -> acknowledged(slot, written, receipt), failure -> failed(written, failure));
    }

    private void acknowledged(Object slot, Unsaved written, Receipt receipt) {
        underWay.remove(written.revision());
        unsaved.remove(slot, written);
        if (unsaved.isEmpty()) {
            cancelRetry();
            state.set(state.get().saved(receipt.at()));
        }
    }

    private void failed(Unsaved written, Throwable failure) {
        underWay.remove(written.revision());
        state.set(state.get().failed(reason(failure)));
        if (retry == null) {
            retry = delay.after(RETRY, this::flush);
        }
    }

    private void cancelRetry() {
        if (retry != null) {
            retry.cancel();
            retry = null;
        }
    }

    private static Phrase reason(Throwable failure) {
        if (failure instanceof DiskFullException) {
            return Phrase.of("saving.disk-full");
        }
        return failure instanceof ReadinessException known ? known.phrase() : Phrase.of("saving.failed");
    }
}
