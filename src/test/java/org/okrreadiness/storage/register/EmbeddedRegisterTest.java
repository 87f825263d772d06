package org.okrreadiness.storage.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.testing.PlainBytes;

/** What is only so of a register in the data folder. */
final class EmbeddedRegisterTest {

    @Test
    void refusesAFileThatIsNotTheOneThatWasClosed(@TempDir Path other) throws IOException {
        Register first = JdbcRegister.inFolder(other);
        first.people().save(People.named("Ana"));
        first.close();
        Path file = other.resolve("register/records.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> JdbcRegister.inFolder(other)).isInstanceOf(ReadinessException.class);
        assertThat(Files.size(file)).isEqualTo(bytes.length / 2);
    }

    @Test
    void leavesNoByteOfAnErasedPersonOnTheDisk(@TempDir Path other) throws IOException {
        Register first = JdbcRegister.inFolder(other);
        Person person = first.people().save(People.numbered("Unverwechselbar Sonderzeichen", "NUMMER-4711-XYZ"));
        first.people().save(People.named("Bleibt Hier"));
        first.people().erase(person.id(), new AuditLine(Instant.now(), "hr", AuditLine.Action.ERASED, 0, "asked for"));
        first.close();

        assertThat(text(other)).contains("Bleibt Hier").doesNotContain("Unverwechselbar", "NUMMER-4711");
    }

    @Test
    void leavesNoByteOfAnErasedPersonInABackupThatIsMadeBeforeItIsClosed(@TempDir Path other) throws IOException {
        FolderRegister register = new FolderRegister(other);
        Person person = register.open().people().save(People.numbered("Unverwechselbar", "NUMMER-4711-XYZ"));
        register.open().people().save(People.named("Bleibt Hier"));
        register.open()
                .people()
                .erase(person.id(), new AuditLine(Instant.now(), "hr", AuditLine.Action.ERASED, 0, "asked for"));
        register.prepareBackup();
        Path copy = other.resolve("register/records.zip");

        assertThat(PlainBytes.in(copy, List.of("Unverwechselbar", "NUMMER-4711")))
                .isEmpty();
        assertThat(PlainBytes.in(copy, List.of("Bleibt Hier"))).isNotEmpty();
        Path back = Files.createDirectories(other.resolve("back/register"));
        Files.copy(copy, back.resolve("records.zip"));
        register.close();
        try (Register brought = JdbcRegister.inFolder(other.resolve("back"))) {
            assertThat(brought.people().byName("Bleibt Hier")).hasSize(1);
            assertThat(brought.people().find(person.id())).isEmpty();
        }
    }

    private static String text(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    /** A backup may have brought back another register between the two. */
    @Test
    void touchesNothingWhenItIsClosedASecondTime(@TempDir Path other) throws IOException {
        Register first = JdbcRegister.inFolder(other);
        first.close();
        Path broughtBack = Files.write(other.resolve("register").resolve(EmbeddedFile.COPY), new byte[] {1});
        first.close();
        assertThat(broughtBack).exists();
    }
}
