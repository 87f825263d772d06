package org.okrreadiness.storage.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.storage.StorageFigures;

/** What sealing costs: the same records appended in turns to a plain journal and to a sealed one, and the check of a seal. */
public final class JournalFigures {

    private static final int WARM_UP = 1_000;
    private static final int RECORDS = 4_000;
    private static final int CHECKS = 200;

    private JournalFigures() {}

    /** Prints the figures; the journals go into this folder. */
    public static void measure(Path folder) throws IOException {
        SigningKey key = SigningKey.random();
        UUID attempt = UUID.randomUUID();
        String payload = "{\"event\":\"saved\"}".repeat(60);
        long[] plainly = new long[RECORDS];
        long[] sealed = new long[RECORDS];
        Path sealedFile = folder.resolve("sealed.okrj");
        try (JournalFile plain = JournalFile.createPlain(folder.resolve("plain.okrj"), attempt);
                JournalFile chained = JournalFile.create(sealedFile, attempt, key)) {
            for (int record = -WARM_UP; record < RECORDS; record++) {
                long first = timed(plain, payload);
                long second = timed(chained, payload);
                if (record >= 0) {
                    plainly[record] = first;
                    sealed[record] = second;
                }
            }
        }
        StorageFigures.say("appending to a journal that is not sealed", plainly);
        StorageFigures.say("appending to a sealed journal", sealed);
        StorageFigures.say("reading 100 entries and checking their seal", checks(folder.resolve("100.okrj"), key));
    }

    private static long timed(JournalFile journal, String payload) throws IOException {
        long start = System.nanoTime();
        journal.append(payload);
        return System.nanoTime() - start;
    }

    private static long[] checks(Path file, SigningKey key) throws IOException {
        UUID attempt = UUID.randomUUID();
        try (JournalFile journal = JournalFile.create(file, attempt, key)) {
            for (int record = 0; record < 100; record++) {
                journal.append("{\"event\":\"saved\"}".repeat(60));
            }
        }
        long[] nanos = new long[CHECKS];
        for (int check = 0; check < CHECKS; check++) {
            long start = System.nanoTime();
            Seal seal = SealCheck.of(attempt, JournalReader.read(Files.readAllBytes(file)), Optional.of(key));
            nanos[check] = System.nanoTime() - start;
            if (seal.isBroken()) {
                throw new IllegalStateException("The seal should hold");
            }
        }
        return nanos;
    }
}
