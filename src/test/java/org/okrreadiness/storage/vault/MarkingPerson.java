package org.okrreadiness.storage.vault;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Random;
import org.okrreadiness.service.trainer.MarkingLog;
import org.okrreadiness.service.trainer.TrainerWorkspace;

/**
 * A process in which somebody marks without end. Every acknowledgement is printed the moment it is given: {@code made}, {@code batch
 * NUMBER}, {@code submission NAME}, {@code pair NUMBER}.
 */
final class MarkingPerson {

    private MarkingPerson() {}

    public static void main(String[] arguments) {
        Path data = Path.of(arguments[0]);
        Random random = new Random(Long.parseLong(arguments[1]));
        PrintStream said = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!Vaults.in(data).exists()) {
            Vaults.create(data).close();
            said.println("made");
        }
        // Nobody listens any more when the process that wants to end this one has ended itself.
        while (!said.checkError()) {
            try (TrainerWorkspace workspace = Vaults.open(data)) {
                work(workspace, random, said);
            }
        }
    }

    private static void work(TrainerWorkspace workspace, Random random, PrintStream said) {
        MarkingLog<String> log = Vaults.words(workspace);
        for (int i = 0; i < 20; i++) {
            // Each event says how many there are in its batch, so that half a batch would show.
            int size = 1 + random.nextInt(40);
            MarkingLog.Receipt receipt =
                    log.append(Collections.nCopies(size, size + " " + "x".repeat(random.nextInt(400))));
            said.println("batch " + receipt.sequence());
        }
        byte[] submission = new byte[random.nextInt(50_000)];
        said.println("submission " + workspace.submissions().put(submission));
        workspace.keys().renew();
        said.println("pair " + workspace.keys().all().size());
    }
}
