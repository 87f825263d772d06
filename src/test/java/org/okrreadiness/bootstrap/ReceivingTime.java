package org.okrreadiness.bootstrap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.storage.disk.DurableFiles;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints what taking in two hundred submissions costs against taking the same files out of their archives and reading their JSON: processor
 * time of the working thread, both in turns.
 */
public final class ReceivingTime {

    private static final int PEOPLE = 200;
    private static final int TURNS = 5;

    private ReceivingTime() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("okr-readiness-receiving");
        try {
            HandedIn handedIn = new HandedIn(folder.resolve("packs"), 19);
            List<Path> files = IntStream.range(0, PEOPLE)
                    .mapToObj(number -> handedIn.write(folder, number))
                    .toList();
            long[] plain = new long[TURNS];
            long[] received = new long[TURNS];
            try (Trainer trainer = new Trainer(folder.resolve("trainer"))) {
                for (int turn = -1; turn < TURNS; turn++) {
                    long reading = processor(() -> read(files));
                    var cohort = trainer.open(ModerationPlan.USUAL);
                    long receiving =
                            processor(() -> trainer.receive(cohort, files).size());
                    if (turn >= 0) {
                        plain[turn] = reading;
                        received[turn] = receiving;
                    }
                }
            }
            Arrays.sort(plain);
            Arrays.sort(received);
            System.out.printf(
                    "%d submissions: unzip and JSON %.0f ms, received %.0f ms, ratio %.2f (medians of %d)%n",
                    PEOPLE,
                    plain[TURNS / 2] / 1e6,
                    received[TURNS / 2] / 1e6,
                    (double) received[TURNS / 2] / plain[TURNS / 2],
                    TURNS);
        } finally {
            DurableFiles.deleteTree(folder);
        }
    }

    /** As a program would that trusts the files: the record's entries are texts with JSON in them, which somebody has to read as well. */
    private static int read(List<Path> files) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        int nodes = 0;
        for (Path file : files) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    byte[] bytes = zip.readAllBytes();
                    if (!entry.getName().endsWith(".json")) {
                        continue;
                    }
                    var tree = json.readTree(bytes);
                    for (var inner : tree.path("entries")) {
                        StringBuilder text = new StringBuilder();
                        inner.path("text").forEach(part -> text.append(part.stringValue()));
                        nodes += json.readTree(text.toString()).size();
                    }
                    nodes += tree.size();
                }
            }
        }
        return nodes;
    }

    private static long processor(Callable<?> work) throws Exception {
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.call();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
    }
}
