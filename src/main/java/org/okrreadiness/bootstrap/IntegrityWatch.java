package org.okrreadiness.bootstrap;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.Integrity;
import org.okrreadiness.service.records.desk.RecordsDesk;
import org.okrreadiness.service.records.desk.RecordsDesks;

/**
 * Holds a register against its signatures while a window has it open: once a day, in the background, and at a low priority, because on a
 * large register it takes minutes. What was shown otherwise than records say is put right on the way; how many records are not as they
 * were signed is kept, and said wherever the matrix is.
 */
final class IntegrityWatch implements RecordsDesks.Attendant {

    private static final Logger LOG = Logger.getLogger(IntegrityWatch.class.getName());

    private Optional<Looking> looking = Optional.empty();

    @Override
    public synchronized void opened(RecordsDesk desk) {
        Looking thread = new Looking(desk.keeping().integrity());
        thread.start();
        looking = Optional.of(thread);
    }

    @Override
    public synchronized void closing() {
        looking.ifPresent(Looking::end);
        looking = Optional.empty();
    }

    private static final class Looking extends Thread {

        private final Integrity integrity;
        private volatile boolean stopped;

        private Looking(Integrity integrity) {
            super("integrity");
            this.integrity = integrity;
            setDaemon(true);
            setPriority(MIN_PRIORITY);
        }

        @Override
        public void run() {
            try {
                if (integrity.isDue()) {
                    report(integrity.check(watch()));
                }
            } catch (RuntimeException e) {
                // Nobody asked for it, and nothing depends on it: the next opening looks again.
                LOG.log(Level.WARNING, "The register could not be held against its signatures", e);
            }
        }

        private static void report(Integrity.Found found) {
            if (!found.isSound()) {
                LOG.log(Level.WARNING, "Records not as signed: {0}; people put right: {1}", new Object[] {
                    found.unfit().size(), found.putRight()
                });
            }
        }

        private ExportWatch watch() {
            return new ExportWatch() {
                @Override
                public void wrote(long people, long ofAll) {}

                @Override
                public boolean stopped() {
                    return stopped;
                }
            };
        }

        /** It stops within a batch of people; the register is closed only then. */
        private void end() {
            stopped = true;
            try {
                join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
