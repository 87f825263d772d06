package org.okrreadiness.ui.records.export;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.IssuerKeys;
import org.okrreadiness.service.records.desk.RecordsDesk;
import org.okrreadiness.service.records.export.Exporting;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.DeskWork;
import org.okrreadiness.wording.Words;

/** Writes an export in the background: tells how far it is once it takes long, and stops when asked. */
final class ExportWriting {

    private static final Duration UNNOTICED = Duration.ofMillis(500);
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final UiTools tools;
    private final Messages messages;
    private final DeskWork work;
    private final ReadOnlyObjectWrapper<Going> going = new ReadOnlyObjectWrapper<>(Going.NOTHING);
    private AtomicBoolean stopped = new AtomicBoolean();

    ExportWriting(UiTools tools, DeskWork work) {
        this.tools = tools;
        this.messages = tools.messages();
        this.work = work;
    }

    /** How far an export is; written by the thread that writes the file, read by the one that shows it. */
    private static final class Watch implements ExportWatch {

        private final AtomicBoolean stop;
        private volatile long records;
        private volatile long ofAll;

        Watch(AtomicBoolean stop) {
            this.stop = stop;
        }

        @Override
        public void wrote(long written, long all) {
            records = written;
            ofAll = all;
        }

        @Override
        public boolean stopped() {
            return stop.get();
        }

        double progress() {
            return ofAll == 0 ? Going.UNKNOWN : Math.min(1, (double) records / ofAll);
        }
    }

    /** @param passphrase a copy is used, and wiped */
    void write(Exporting.Order order, SavePlace place, char[] passphrase) {
        if (going.get().isBusy()) {
            return;
        }
        stopped = new AtomicBoolean();
        Watch watch = new Watch(stopped);
        char[] own = passphrase.clone();
        going.set(Going.working(Going.State.WORKING, Going.UNKNOWN, ""));
        tools.delay().after(UNNOTICED, () -> tell(watch));
        work.run(
                "giving.problem.write",
                desk -> write(desk.givingOut(), order, place, own, watch),
                outcome -> done(outcome, place.file(), order.format().isOneFile()),
                this::failed);
    }

    private static Exporting.Outcome write(
            RecordsDesk.GivingOut out, Exporting.Order order, SavePlace place, char[] passphrase, Watch watch) {
        try {
            if (order.format().isOneFile()) {
                WholeFile.requirePlace(place.file(), place.replaces());
            }
            unlock(out.keys(), passphrase);
            return out.exporting().export(order, place.file(), out.keys().seal(), watch);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private static void unlock(IssuerKeys keys, char[] passphrase) {
        if (keys.isLocked()) {
            keys.unlock(passphrase);
        }
    }

    private void tell(Watch watch) {
        if (watch.stop == stopped && going.get().isBusy()) {
            String said = messages.get(
                    "giving.progress",
                    String.format(messages.locale(), "%,d", watch.records),
                    String.format(messages.locale(), "%,d", watch.ofAll));
            going.set(Going.working(Going.State.SLOW, watch.progress(), said));
            tools.delay().after(BETWEEN, () -> tell(watch));
        }
    }

    private void done(Exporting.Outcome outcome, Path out, boolean isOneFile) {
        if (outcome.isStopped()) {
            going.set(Going.ended(Going.State.STOPPED, messages.get("giving.stopped")));
            return;
        }
        int records = (int) Math.min(outcome.records(), Integer.MAX_VALUE);
        String said = messages.get(
                isOneFile ? "giving.done.file" : "giving.done.folder",
                Words.count(messages, "giving.records", records),
                out.getFileName().toString(),
                outcome.files().size());
        String left = new LeftOut(messages).said(outcome);
        Path whole = out.toAbsolutePath();
        going.set(Going.done(said + left, isOneFile ? whole.getParent() : whole));
    }

    /** What a person can act on is said beside the button; anything else with a report, over the page. */
    private boolean failed(Throwable failure) {
        if (failure instanceof ReadinessException known) {
            going.set(Going.ended(Going.State.FAILED, Words.of(messages, known.phrase())));
            return true;
        }
        going.set(Going.NOTHING);
        return false;
    }

    /** What is being written is given up, and nothing of it stays. */
    void stop() {
        stopped.set(true);
    }

    /** Of what was written before nothing is said any more. */
    void forget() {
        if (!going.get().isBusy()) {
            going.set(Going.NOTHING);
        }
    }

    void openFolder(Consumer<Path> shown) {
        try {
            going.get().folder().ifPresent(shown);
        } catch (ReadinessException e) {
            going.set(Going.ended(Going.State.FAILED, Words.of(messages, e.phrase())));
        }
    }

    ReadOnlyObjectProperty<Going> goingProperty() {
        return going.getReadOnlyProperty();
    }
}
