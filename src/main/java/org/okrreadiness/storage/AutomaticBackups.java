package org.okrreadiness.storage;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.okrreadiness.storage.backup.Backups;

/** Makes a backup when one is due, now and then, on a thread nobody waits for. */
final class AutomaticBackups implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(AutomaticBackups.class.getName());

    /** Late enough not to be in the way of the first window. */
    private static final int FIRST_LOOK_SECONDS = 60;

    private static final int NEXT_LOOK_SECONDS = 5 * 60;

    private final Backups backups;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "backups");
        daemon.setDaemon(true);
        return daemon;
    });

    AutomaticBackups(Backups backups) {
        this.backups = backups;
        thread.scheduleWithFixedDelay(this::look, FIRST_LOOK_SECONDS, NEXT_LOOK_SECONDS, TimeUnit.SECONDS);
    }

    Backups backups() {
        return backups;
    }

    /** A backup that fails today is tried again; the check in the doctor says how old the newest is. */
    private void look() {
        try {
            backups.makeIfDue();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "No backup was made", e);
        }
    }

    /** A bad restore must not push the good backups out: none is made any more until the folder is opened again. */
    void pause() {
        thread.shutdown();
    }

    /** Waits for a backup that is being made. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
