package org.okrreadiness.storage.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.service.trainer.MarkingLog;
import org.okrreadiness.service.trainer.TrainerWorkspace;
import org.okrreadiness.service.trainer.TrainerWorkspaces;

/** A workspace as the first version wrote it, with the effort of its time. Its files are never written anew. */
class GoldenVaultTest {

    private static final List<String> FILES = List.of("vault.json", "marks.okrj", "marks-end.okrj", "submission.okrs");
    private static final String SUBMISSION = "Raise sailings on time from 81 % to 90 %";

    @TempDir
    Path data;

    @Test
    void opensWhatTheFirstVersionWrote() throws IOException {
        Path folder = Files.createDirectories(data.resolve("trainer").resolve("submissions"));
        for (String name : FILES.subList(0, 3)) {
            Files.write(folder.getParent().resolve(name), golden(name));
        }
        String name = new String(golden("submission-name.txt"), StandardCharsets.US_ASCII).strip();
        Files.write(folder.resolve(name + ".okrs"), golden("submission.okrs"));
        String words = new String(golden("recovery-phrase.txt"), StandardCharsets.US_ASCII);

        TrainerVaults vaults = new TrainerVaults(data, Vaults.CLOCK);
        try (TrainerWorkspace workspace = vaults.open(Vaults.passphrase())) {
            MarkingLog.Content<String> content = Vaults.words(workspace).readAll();
            assertThat(content.damage()).isEmpty();
            assertThat(content.batches())
                    .extracting(MarkingLog.Batch::events)
                    .containsExactly(List.of("imported", "claimed"), List.of("marked: \u00fcber 40 %"));
            assertThat(workspace.submissions().find(name)).contains(SUBMISSION.getBytes(StandardCharsets.UTF_8));
            assertThat(workspace.keys().all()).hasSize(2);
            assertThat(workspace.keys().sign(new byte[] {1})).hasSize(64);
        }
        vaults.recover(words.toCharArray(), Vaults.passphrase()).close();
    }

    private static byte[] golden(String name) throws IOException {
        try (InputStream in = GoldenVaultTest.class.getResourceAsStream("format-1/" + name)) {
            return in.readAllBytes();
        }
    }

    /** Wrote the files once. A new format gets a folder of its own. */
    public static void main(String[] arguments) throws IOException {
        Path data = Files.createTempDirectory("golden");
        Path to = Files.createDirectories(Path.of(arguments[0]));
        TrainerWorkspaces.Created made = new TrainerVaults(data, Vaults.CLOCK).create(Vaults.passphrase());
        try (TrainerWorkspace workspace = made.workspace()) {
            Vaults.words(workspace).append(List.of("imported", "claimed"));
            Vaults.words(workspace).append(List.of("marked: \u00fcber 40 %"));
            workspace.keys().current();
            workspace.keys().renew();
            Files.writeString(
                    to.resolve("submission-name.txt"),
                    workspace.submissions().put(SUBMISSION.getBytes(StandardCharsets.UTF_8)));
        }
        Files.writeString(to.resolve("recovery-phrase.txt"), String.join(" ", made.recoveryWords()));
        try (Stream<Path> tree = Files.walk(data)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                Files.copy(file, to.resolve(name.endsWith(".okrs") ? "submission.okrs" : name));
            }
        }
    }
}
