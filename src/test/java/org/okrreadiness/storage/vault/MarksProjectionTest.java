package org.okrreadiness.storage.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.service.trainer.MarkRow;
import org.okrreadiness.service.trainer.MarkTable;
import org.okrreadiness.service.trainer.TrainerWorkspace;

class MarksProjectionTest {

    private static final Instant AT = Instant.parse("2026-11-29T10:00:00.123456789Z");

    @TempDir
    Path data;

    @Test
    void holdsTheMarksThatStandAndFollowsTheLog() {
        try (TrainerWorkspace workspace = Vaults.create(data)) {
            Vaults.words(workspace).append(List.of("s1 clear", "s2 partly", "a remark that is no mark at all"));
            MarkTable table = table(workspace);
            assertThat(table.all()).containsExactly(row("s1", "clear"), row("s2", "partly"));

            Vaults.words(workspace).append(List.of("s1 absent"));
            assertThat(table.ofSubmission("s1")).containsExactly(row("s1", "absent"));
        }
    }

    @Test
    void isOpenedAgainAsItWasClosed() throws IOException {
        fill();
        try (TrainerWorkspace workspace = Vaults.open(data)) {
            Vaults.words(workspace).append(List.of("s3 clear"));
            assertThat(table(workspace).all()).extracting(MarkRow::submission).containsExactly("s1", "s2", "s3");
        }
        assertThat(Files.readAllBytes(database())).isNotEmpty();
    }

    @Test
    void isMadeAnewHoweverItWasHarmed() throws IOException {
        fill();
        byte[] whole = Files.readAllBytes(database());
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        List<byte[]> harmed = List.of(new byte[0], Arrays.copyOf(whole, 8192), flipped, new byte[whole.length]);
        for (byte[] harm : harmed) {
            Files.write(database(), harm);
            assertThatItIsThere();
        }
        Files.delete(database());
        assertThatItIsThere();
        Files.delete(data.resolve("db/trainer.seal"));
        assertThatItIsThere();
    }

    @Test
    void isMadeAnewWhenItKnowsMoreThanTheJournal(@TempDir Path before) throws IOException {
        fill();
        byte[] marks = Files.readAllBytes(data.resolve("trainer/marks.okrj"));
        byte[] end = Files.readAllBytes(data.resolve("trainer/marks-end.okrj"));
        try (TrainerWorkspace workspace = Vaults.open(data)) {
            Vaults.words(workspace).append(List.of("s9 clear"));
            assertThat(table(workspace).all()).hasSize(3);
        }
        Files.write(data.resolve("trainer/marks.okrj"), marks);
        Files.write(data.resolve("trainer/marks-end.okrj"), end);

        assertThatItIsThere();
    }

    @Test
    void cannotBeReadWithoutTheKey() throws IOException {
        fill();
        String text = new String(Files.readAllBytes(database()), StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain("SENTINEL").doesNotContain("submission");

        String file = data.resolve("db").resolve("trainer").toString();
        assertThatThrownBy(() -> DriverManager.getConnection(
                        "jdbc:h2:file:" + file + ";IFEXISTS=TRUE;CIPHER=AES",
                        "sa",
                        Vaults.PASSPHRASE.replace(" ", "") + " "))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DriverManager.getConnection("jdbc:h2:file:" + file + ";IFEXISTS=TRUE", "sa", ""))
                .isInstanceOf(SQLException.class);
    }

    private void fill() {
        try (TrainerWorkspace workspace = Vaults.create(data)) {
            Vaults.words(workspace).append(List.of("s1 SENTINEL"));
            Vaults.words(workspace).append(List.of("s2 partly", "s1 clear"));
            assertThat(table(workspace).all()).hasSize(2);
        }
    }

    private void assertThatItIsThere() {
        try (TrainerWorkspace workspace = Vaults.open(data)) {
            assertThat(table(workspace).all()).containsExactly(row("s1", "clear"), row("s2", "partly"));
        }
    }

    private static MarkTable table(TrainerWorkspace workspace) {
        return workspace.markTable(Vaults.WORDS, word -> {
            String[] parts = word.split(" ");
            return parts.length == 2 ? List.of(row(parts[0], parts[1])) : List.of();
        });
    }

    private static MarkRow row(String submission, String level) {
        return new MarkRow(submission, "write", "", "clarity", "Ana", level, AT);
    }

    private Path database() {
        return data.resolve("db").resolve("trainer.mv.db");
    }
}
