package org.okrreadiness.storage.vault;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.okrreadiness.service.trainer.MarkingLog;
import org.okrreadiness.service.trainer.TrainerWorkspace;
import org.okrreadiness.storage.disk.DurableFiles;

/** Prints what the vault costs. docs/durability.md says how to run it. */
final class VaultFigures {

    private static final int BATCHES = 500;

    private VaultFigures() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("okr-readiness-vault");
        try {
            say("guess at a passphrase", 20, i -> Effort.TODAY.key(Vaults.passphrase(), new byte[16]));
            try (TrainerWorkspace workspace = Vaults.create(data)) {
                MarkingLog<String> log = Vaults.words(workspace);
                List<String> batch = List.of("a mark of some two hundred characters ".repeat(5));
                say("batch of one event appended", BATCHES, i -> log.append(batch));
                say("all of them read", 5, i -> log.readAll());
                byte[] submission = new byte[200_000];
                say(
                        "submission of 200 KB kept",
                        50,
                        i -> workspace.submissions().put(submission));
            }
        } finally {
            DurableFiles.deleteTree(data);
        }
    }

    private static void say(String what, int times, IntConsumer work) {
        long[] wall = new long[times];
        long[] processor = new long[times];
        for (int i = 0; i < times; i++) {
            long wallStart = System.nanoTime();
            long processorStart = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.accept(i);
            processor[i] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processorStart;
            wall[i] = System.nanoTime() - wallStart;
        }
        System.out.printf(
                "%s: processor %.1f ms, wall %.1f ms (medians of %d)%n", what, median(processor), median(wall), times);
    }

    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e6;
    }
}
