package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.okrreadiness.storage.disk.DurableFiles;
import org.okrreadiness.storage.journal.JournalFigures;
import org.okrreadiness.testing.SampleAssessments;
import org.okrreadiness.testing.SampleResponses;

/**
 * Measures what a person waits for: the opening of a folder with twenty attempts in a fresh Java, and the acknowledgement of an answer.
 *
 * <p>docs/durability.md says how to run it.
 */
public final class StorageFigures {

    private static final int FRESH_STARTS = 9;
    private static final int WARM_UP = 1_000;
    private static final int ANSWERS = 4_000;

    private StorageFigures() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            open(Path.of(arguments[0]));
            return;
        }
        Path folder = Files.createTempDirectory("okr-readiness-figures");
        try {
            FilledFolder.fill(folder, 20, 100);
            System.out.println(
                    "fresh Java, ms: open | find an attempt | list 20 attempts | processor time of the whole process");
            for (int start = 0; start < FRESH_STARTS; start++) {
                Process fresh = OtherWindow.start(StorageFigures.class, folder.toString());
                System.out.print(new String(fresh.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            acknowledge(folder);
        } finally {
            DurableFiles.deleteTree(folder);
        }
    }

    private static void open(Path folder) {
        long start = System.nanoTime();
        try (DataFolder data = DataFolder.open(folder, Clock.systemUTC(), StorageForms.JSON)) {
            long opened = System.nanoTime();
            data.attempts().find(FilledFolder.id(1)).orElseThrow();
            long found = System.nanoTime();
            data.attempts().list();
            long listed = System.nanoTime();
            long processor = ProcessHandle.current()
                    .info()
                    .totalCpuDuration()
                    .map(Duration::toMillis)
                    .orElse(-1L);
            System.out.printf(
                    "%d | %d | %d | %d%n",
                    millis(start, opened), millis(opened, found), millis(start, listed), processor);
        }
    }

    private static long millis(long from, long to) {
        return TimeUnit.NANOSECONDS.toMillis(to - from);
    }

    private static void acknowledge(Path folder) throws IOException {
        long[] nanos = new long[ANSWERS];
        try (DataFolder data = DataFolder.open(folder, Clock.systemUTC(), StorageForms.JSON)) {
            for (int answer = -WARM_UP; answer < ANSWERS; answer++) {
                long start = System.nanoTime();
                data.attempts().save(FilledFolder.id(1), SampleAssessments.WRITE, SampleResponses.writtenSet());
                if (answer >= 0) {
                    nanos[answer] = System.nanoTime() - start;
                }
            }
        }
        say("acknowledging an answer through the store, sealed", nanos);
        JournalFigures.measure(folder);
    }

    public static void say(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "%s, microseconds: median %d, p99 %d, worst %d%n",
                what,
                nanos[nanos.length / 2] / 1000,
                nanos[nanos.length * 99 / 100] / 1000,
                nanos[nanos.length - 1] / 1000);
    }
}
