package org.okrreadiness.export.records;

import org.okrreadiness.service.records.ExportWatch;

/** Tells a watch how far an export is, and remembers that it was stopped. */
final class Stopping {

    /** So many records between two messages: often enough for a bar that moves, and seldom enough to cost nothing. */
    private static final int EVERY = 1_000;

    private final ExportWatch watch;
    private final long ofAll;
    private long written;
    private boolean stopped;

    Stopping(ExportWatch watch, long ofAll) {
        this.watch = watch;
        this.ofAll = ofAll;
    }

    boolean stopped() {
        stopped = stopped || watch.stopped();
        return stopped;
    }

    void wroteOne() {
        written++;
        if (written % EVERY == 0) {
            watch.wrote(written, ofAll);
        }
    }

    /** Everything there is has been written. */
    void wroteAll() {
        watch.wrote(written, written);
    }

    long written() {
        return written;
    }
}
