package org.okrreadiness.storage.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.trainer.SubmissionStore;
import org.okrreadiness.service.trainer.TrainerWorkspace;

class SubmissionFilesTest {

    private static final byte[] ANSWERS = "Ana's answers".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path data;

    @Test
    void keepsTheSameBytesOnceAndGivesThemBack() {
        try (TrainerWorkspace workspace = Vaults.create(data)) {
            SubmissionStore submissions = workspace.submissions();
            String name = submissions.put(ANSWERS);

            assertThat(submissions.put(ANSWERS)).isEqualTo(name);
            assertThat(submissions.put(new byte[0])).isNotEqualTo(name);
            assertThat(submissions.names()).hasSize(2).contains(name);
            assertThat(submissions.find(name)).contains(ANSWERS);
            submissions.delete(name);
            assertThat(submissions.find(name)).isEmpty();
        }
    }

    @Test
    void namesTheSameBytesOtherwiseInAnotherWorkspace(@TempDir Path other) {
        try (TrainerWorkspace here = Vaults.create(data);
                TrainerWorkspace there = Vaults.create(other)) {
            assertThat(here.submissions().put(ANSWERS))
                    .isNotEqualTo(there.submissions().put(ANSWERS));
        }
    }

    @Test
    void noticesEveryChangedByteAndIsMendedByReceivingItAgain() throws IOException {
        try (TrainerWorkspace workspace = Vaults.create(data)) {
            SubmissionStore submissions = workspace.submissions();
            String name = submissions.put(ANSWERS);
            Path file = data.resolve("trainer/submissions").resolve(name + ".okrs");
            byte[] whole = Files.readAllBytes(file);
            for (int at = 0; at < whole.length; at++) {
                byte[] changed = whole.clone();
                changed[at] ^= 0x10;
                Files.write(file, changed);
                assertThatThrownBy(() -> submissions.find(name))
                        .as("byte %d", at)
                        .isInstanceOf(ReadinessException.class);
            }
            submissions.put(ANSWERS);
            assertThat(submissions.find(name)).contains(ANSWERS);
        }
    }

    @Test
    void exchangingTwoFilesIsNoticed() throws IOException {
        try (TrainerWorkspace workspace = Vaults.create(data)) {
            SubmissionStore submissions = workspace.submissions();
            String one = submissions.put(ANSWERS);
            String two = submissions.put(new byte[ANSWERS.length]);
            Path folder = data.resolve("trainer/submissions");
            Files.copy(
                    folder.resolve(one + ".okrs"),
                    folder.resolve(two + ".okrs"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);

            assertThatThrownBy(() -> submissions.find(two)).isInstanceOf(ReadinessException.class);
        }
    }

    @Test
    void noNameLeadsOutOfItsFolder() {
        try (TrainerWorkspace workspace = Vaults.create(data)) {
            assertThatThrownBy(() -> workspace.submissions().find("../vault.json"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
