package org.okrreadiness.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.DataKeeper;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.Erasure;
import org.okrreadiness.storage.register.People;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.SampleAssessments;
import org.okrreadiness.testing.SampleResponses;

class ForgettingTest {

    private static final String GOING = "Unverwechselbar Müller";
    private static final String STAYING = "Bleibt Hier";

    @TempDir
    Path folder;

    private final HandTurnedClock clock = FilledFolder.clock();

    private AttemptId sat(DataFolder data, String participant) {
        AttemptId id = AttemptId.random();
        FilledFolder.begin(data, clock, id, participant);
        data.attempts().save(id, SampleAssessments.WRITE, SampleResponses.objectiveOnly("words of " + participant));
        return id;
    }

    @Test
    void leavesNoByteOfWhoeverIsErased() throws IOException {
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            AttemptId going = sat(data, GOING);
            sat(data, STAYING);
            Files.createDirectories(folder.resolve("feedback"));
            Files.writeString(folder.resolve("feedback/" + going + ".1.okr-feedback"), GOING);
            Files.createDirectories(folder.resolve("set-aside"));
            Files.writeString(folder.resolve("set-aside/20260101-000000-damaged"), "... " + GOING + " ...");
            Files.writeString(folder.resolve("set-aside/20260101-000000-other"), "... " + STAYING + " ...");
            data.attempts().list();
            Person person = data.register().people().save(People.numbered(GOING, "NUMMER-4711"));
            data.keeper()
                    .backup(Files.createDirectories(folder.resolve("backups"))
                            .resolve("okr-readiness-20260101-000000.zip"));

            Erasure.Outcome outcome =
                    new Erasure(data.register(), data.keeper(), clock, "hr").erase(person, "asked for");

            assertThat(outcome.folder()).isEqualTo(new DataKeeper.Forgotten(1, 1, 1, 1));
            assertThat(data.attempts().list())
                    .extracting(AttemptSummary::participant)
                    .containsExactly(STAYING);
            assertThat(data.register().audit().latest(1))
                    .extracting(AuditLine::what)
                    .containsExactly(AuditLine.Action.ERASED);
        }
        assertThat(everything()).contains(STAYING).doesNotContain("Unverwechselbar", "NUMMER-4711");
        assertThat(FilledFolder.viewAfterReopening(folder).list()).hasSize(1);
    }

    @Test
    void makesABackupOfWhatIsLeft() throws IOException {
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            sat(data, GOING);
            sat(data, STAYING);

            data.keeper().forget(GOING, List.of());

            assertThat(data.keeper().backups()).hasSize(1);
        }
        assertThat(everything()).contains(STAYING).doesNotContain("Unverwechselbar");
    }

    @Test
    void bringsTheRegisterBackFromABackupThatWasMadeWhileItWasOpen(@TempDir Path elsewhere) {
        Path backup = elsewhere.resolve("backup.zip");
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            Person before = data.register().people().save(People.named("Ana"));
            data.keeper().backup(backup);
            data.register().people().save(People.named("Bo"));

            data.keeper().restore(backup);

            assertThat(data.register().people().count()).isEqualTo(1);
            assertThat(data.register().people().find(before.id())).contains(before);
        }
    }

    @Test
    void bringsTheRegisterBackFromABackupThatWasMadeWhileItWasClosed(@TempDir Path elsewhere) {
        Path backup = elsewhere.resolve("backup.zip");
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            data.register().people().save(People.named("Ana"));
        }
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            data.keeper().backup(backup);
            data.register().people().save(People.named("Bo"));

            data.keeper().restore(backup);

            assertThat(data.register().people().count()).isEqualTo(1);
        }
    }

    /** All bytes there are, those inside backups unpacked. */
    private String everything() throws IOException {
        StringBuilder all = new StringBuilder();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            all.append(file.getFileName()).append('\n');
            all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            if (file.toString().endsWith(".zip")) {
                unpacked(file, all);
            }
        }
        return all.toString();
    }

    private static void unpacked(Path zip, StringBuilder all) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                all.append(new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
