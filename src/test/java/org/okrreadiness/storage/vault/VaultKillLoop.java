package org.okrreadiness.storage.vault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.okrreadiness.service.trainer.MarkingLog;
import org.okrreadiness.service.trainer.TrainerWorkspace;
import org.okrreadiness.storage.OtherWindow;
import org.okrreadiness.storage.disk.DurableFiles;

/**
 * Ends a marking process at a random moment, again and again, and looks each time whether everything that was acknowledged is there, and
 * every batch whole. A folder is new every tenth time, so that the making of a workspace is hit as well.
 */
final class VaultKillLoop {

    private static final int KILLS_PER_FOLDER = 10;

    private final Random random;
    private final int longestMillis;
    private final List<String> failures = new ArrayList<>();
    private boolean made;
    private long batch;
    private int pairs;
    private final List<String> submissions = new ArrayList<>();
    private long acknowledged;

    VaultKillLoop(long seed, int longestMillis) {
        this.random = new Random(seed);
        this.longestMillis = longestMillis;
    }

    record Outcome(int kills, long acknowledged, List<String> failures) {}

    public static void main(String[] arguments) throws Exception {
        Outcome outcome = new VaultKillLoop(Long.parseLong(arguments[1]), 1000).run(Integer.parseInt(arguments[0]));
        System.out.println(outcome);
    }

    Outcome run(int kills) throws Exception {
        Path base = Files.createTempDirectory("okr-readiness-vault-kills");
        try {
            for (int kill = 0; kill < kills; kill++) {
                if (kill % KILLS_PER_FOLDER == 0) {
                    forget();
                }
                Path data = Files.createDirectories(base.resolve("data-" + kill / KILLS_PER_FOLDER));
                markAndKill(data, kill % KILLS_PER_FOLDER == 0);
                verify(data, kill);
            }
            return new Outcome(kills, acknowledged, failures);
        } finally {
            DurableFiles.deleteTree(base);
        }
    }

    private void forget() {
        made = false;
        batch = 0;
        pairs = 0;
        submissions.clear();
    }

    /** @param early to hit the making of the workspace; otherwise the process is at work first */
    private void markAndKill(Path data, boolean early) throws Exception {
        Process person = OtherWindow.start(MarkingPerson.class, data.toString(), Long.toString(random.nextLong()));
        CountDownLatch atWork = new CountDownLatch(1);
        Thread reader = new Thread(() -> listen(person, atWork));
        reader.start();
        if (!early) {
            atWork.await(60, TimeUnit.SECONDS);
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(longestMillis)));
        if (!person.isAlive()) {
            failures.add("the process ended by itself with " + person.exitValue());
        }
        person.destroyForcibly().waitFor();
        reader.join();
    }

    private void listen(Process person, CountDownLatch atWork) {
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(person.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                hear(line);
                atWork.countDown();
            }
        } catch (IOException endOfProcess) {
            // What was read before counts.
        }
    }

    /** @param line which the end of the process may have cut short; a number that lost digits claims less, which does no harm */
    private void hear(String line) {
        acknowledged++;
        String[] word = line.split(" ");
        switch (word[0]) {
            case "batch" -> batch = Math.max(batch, word.length > 1 ? Long.parseLong(word[1]) : 0);
            case "pair" -> pairs = Math.max(pairs, word.length > 1 ? Integer.parseInt(word[1]) : 0);
            case "submission" -> {
                if (word.length > 1 && word[1].length() == 64) {
                    submissions.add(word[1]);
                }
            }
            default -> made = true;
        }
    }

    private void verify(Path data, int kill) {
        if (!Vaults.in(data).exists()) {
            if (made || batch > 0) {
                failures.add("kill " + kill + ": the workspace is gone");
            }
            return;
        }
        try (TrainerWorkspace workspace = Vaults.open(data)) {
            MarkingLog.Content<String> content = Vaults.words(workspace).readAll();
            content.damage().ifPresent(damage -> failures.add("kill " + kill + ": " + damage));
            if (content.batches().size() < batch) {
                failures.add("kill " + kill + ": " + batch + " acknowledged, found "
                        + content.batches().size());
            }
            content.batches().stream()
                    .filter(VaultKillLoop::isTorn)
                    .forEach(torn -> failures.add("kill " + kill + ": batch " + torn.sequence() + " is not whole"));
            submissions.forEach(name -> {
                if (workspace.submissions().find(name).isEmpty()) {
                    failures.add("kill " + kill + ": submission " + name + " is gone");
                }
            });
            if (workspace.keys().all().size() < pairs) {
                failures.add("kill " + kill + ": a pair of keys is gone");
            }
        } catch (RuntimeException e) {
            failures.add("kill " + kill + ": the workspace does not open: " + e);
        }
    }

    private static boolean isTorn(MarkingLog.Batch<String> batch) {
        return batch.events().stream()
                .anyMatch(event -> !event.startsWith(batch.events().size() + " "));
    }
}
