package org.okrreadiness.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.okrreadiness.storage.disk.DurableFiles;

/**
 * Ends a typing process at a random moment, again and again, and looks each time whether everything that was acknowledged is there.
 *
 * <p>docs/durability.md says how to run it.
 */
final class KillLoop {

    /** A folder is used for so many kills, so that attempts grow old and yet the run does not get slower and slower. */
    private static final int KILLS_PER_FOLDER = 25;

    private final long seed;
    private final Random random;
    private final int longestMillis;
    private final List<String> failures = new ArrayList<>();
    private final List<Long> startMillis = new ArrayList<>();
    private long answers;

    KillLoop(long seed, int longestMillis) {
        this.seed = seed;
        this.random = new Random(seed);
        this.longestMillis = longestMillis;
    }

    /** What came of a run; a sound run has no failures. */
    record Outcome(long seed, int kills, long answers, List<String> failures, List<Long> startMillis) {

        String sentence() {
            List<Long> starts = startMillis.stream().sorted().toList();
            return "seed %d: %d kills, %d answers acknowledged, %d failures; start after a kill: median %d ms, worst %d ms"
                    .formatted(
                            seed,
                            kills,
                            answers,
                            failures.size(),
                            starts.get(starts.size() / 2),
                            starts.get(starts.size() - 1));
        }
    }

    public static void main(String[] arguments) throws Exception {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        Outcome outcome = new KillLoop(seed, 1000).run(kills);
        System.out.println(outcome.sentence());
        outcome.failures().forEach(System.out::println);
        System.exit(outcome.failures().isEmpty() ? 0 : 1);
    }

    Outcome run(int kills) throws Exception {
        Path base = Files.createTempDirectory("okr-readiness-kills");
        try {
            Acknowledged acknowledged = new Acknowledged();
            for (int kill = 0; kill < kills; kill++) {
                if (kill % KILLS_PER_FOLDER == 0) {
                    answers += acknowledged.answers();
                    acknowledged = new Acknowledged();
                }
                Path folder = base.resolve("data-" + kill / KILLS_PER_FOLDER);
                typeAndKill(folder, kill, acknowledged);
                if (kill % 2 == 0) {
                    verify(folder, kill, acknowledged);
                } else {
                    verifyACopy(folder, base.resolve("copy"), kill, acknowledged);
                }
            }
            return new Outcome(seed, kills, answers + acknowledged.answers(), failures, startMillis);
        } finally {
            DurableFiles.deleteTree(base);
        }
    }

    private void typeAndKill(Path folder, int kill, Acknowledged acknowledged) throws Exception {
        Process person = OtherWindow.start(TypingPerson.class, folder.toString(), Long.toString(random.nextLong()));
        CountDownLatch saving = new CountDownLatch(1);
        Thread reader = new Thread(() -> listen(person, acknowledged, saving));
        reader.start();
        // One kill in five falls into the start of the process; the others wait for the first answer, however slow the
        // machine.
        if (random.nextInt(5) > 0) {
            saving.await(30, TimeUnit.SECONDS);
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(longestMillis)));
        if (!person.isAlive()) {
            failures.add("kill " + kill + ": the process ended by itself with " + person.exitValue());
        }
        person.destroyForcibly().waitFor();
        reader.join();
    }

    private void listen(Process person, Acknowledged acknowledged, CountDownLatch saving) {
        long before = acknowledged.answers();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(person.getInputStream(), StandardCharsets.UTF_8))) {
            StringBuilder line = new StringBuilder();
            for (int read = said.read(); read >= 0; read = said.read()) {
                if (read == '\n') {
                    acknowledged.hear(line.toString().strip());
                    line.setLength(0);
                    if (acknowledged.answers() > before) {
                        saving.countDown();
                    }
                } else {
                    line.append((char) read);
                }
            }
        } catch (IOException endOfProcess) {
            // What was read before counts.
        }
    }

    /** The next process then finds the folder exactly as the kill has left it. */
    private void verifyACopy(Path folder, Path copy, int kill, Acknowledged acknowledged) throws IOException {
        verify(FolderBytes.copy(folder, copy), kill, acknowledged);
        DurableFiles.deleteTree(copy);
    }

    private void verify(Path folder, int kill, Acknowledged acknowledged) {
        long start = System.nanoTime();
        try (DataFolder data = DataFolder.open(folder, Clock.systemUTC(), StorageForms.JSON)) {
            data.attempts().list();
            startMillis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            acknowledged.missingFrom(data).forEach(what -> failures.add("kill " + kill + ": " + what));
            if (!data.keeper().check().sound()) {
                failures.add("kill " + kill + ": " + data.keeper().check().lines());
            }
            data.keeper().noticesOfOpening().forEach(n -> failures.add("kill " + kill + ": " + n));
        } catch (RuntimeException e) {
            failures.add("kill " + kill + ": the folder does not open: " + e);
        }
    }
}
