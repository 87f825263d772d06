package org.okrreadiness.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.DataKeeper;
import org.okrreadiness.service.DataKeeper.Line;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.storage.disk.FileMark;
import org.okrreadiness.storage.disk.SetAside;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.SampleAssessments;
import org.okrreadiness.testing.SampleResponses;

class DataKeeperTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private final HandTurnedClock clock = FilledFolder.clock();

    @Test
    void bringsBackExactlyWhatWasBackedUp() throws IOException {
        Path packs = Files.createDirectories(folder.resolve("packs/mine"));
        Files.writeString(packs.resolve("assessment.yaml"), "format: 1");
        FilledFolder.View left = FilledFolder.fill(folder, 4, 5);
        Path backup = elsewhere.resolve("backup.zip");
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            data.keeper().backup(backup);
            FilledFolder.work(data, clock, 9, 3);
            data.attempts().save(FilledFolder.id(1), SampleAssessments.WRITE, SampleResponses.objectiveOnly("later"));
            Files.writeString(packs.resolve("assessment.yaml"), "format: 1, changed");

            data.keeper().restore(backup);

            assertThat(FilledFolder.view(data)).isEqualTo(left);
            assertThat(packs.resolve("assessment.yaml")).hasContent("format: 1");
            data.attempts().save(FilledFolder.id(1), SampleAssessments.WRITE, SampleResponses.objectiveOnly("goes on"));
        }
        assertThat(FilledFolder.viewAfterReopening(folder).list()).hasSize(4);
    }

    @Test
    void bringsABackupIntoAnEmptyFolder() {
        FilledFolder.View left = FilledFolder.fill(folder, 3, 2);
        Path backup = elsewhere.resolve("backup.zip");
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            data.keeper().backup(backup);
        }
        Path fresh = elsewhere.resolve("fresh");
        try (DataFolder data = FilledFolder.open(fresh, clock)) {
            data.keeper().restore(backup);
            assertThat(FilledFolder.view(data)).isEqualTo(left);
        }
        assertThat(FilledFolder.viewAfterReopening(fresh)).isEqualTo(left);
    }

    @Test
    void backsUpWhatIsThereBeforeRestoring() {
        FilledFolder.fill(folder, 1, 2);
        Path backup = elsewhere.resolve("backup.zip");
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            data.keeper().backup(backup);
            FilledFolder.work(data, clock, 2, 2);
            FilledFolder.View before = FilledFolder.view(data);

            data.keeper().restore(backup);
            data.keeper().restore(data.keeper().backups().get(0).file());

            assertThat(FilledFolder.view(data)).isEqualTo(before);
        }
    }

    @Test
    void changesNothingWhenABackupCannotBeRead() throws IOException {
        FilledFolder.View left = FilledFolder.fill(folder, 2, 2);
        Path broken = Files.writeString(elsewhere.resolve("broken.zip"), "no zip");
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            assertThatThrownBy(() -> data.keeper().restore(broken)).isInstanceOf(UnreadableInputException.class);
            assertThatThrownBy(() -> data.keeper().restore(elsewhere.resolve("not-there.zip")))
                    .isInstanceOf(UnreadableInputException.class);

            assertThat(FilledFolder.view(data)).isEqualTo(left);
            assertThat(data.keeper().backups()).isEmpty();
        }
        assertThat(folder.resolve("restoring")).doesNotExist();
    }

    @Test
    void finishesARestoreThatWasCutOffAtAnyPoint() throws IOException {
        FilledFolder.View wanted = FilledFolder.fill(folder, 2, 2);
        Path backup = elsewhere.resolve("backup.zip");
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            data.keeper().backup(backup);
        }
        for (int partsDone = 0; partsDone <= FolderContent.PARTS.size(); partsDone++) {
            Path cut = elsewhere.resolve("cut-" + partsDone);
            FilledFolder.fill(cut, 3, 1);
            new Restoring(new Place(cut, new SetAside(cut, clock))).unpack(backup);
            Files.move(cut.resolve("restoring"), cut.resolve("restore-ready"));
            for (String part : FolderContent.PARTS.subList(0, partsDone)) {
                if (Files.exists(cut.resolve(part))) {
                    Files.move(cut.resolve(part), cut.resolve("aside-" + part));
                }
                Files.move(cut.resolve("restore-ready").resolve(part), cut.resolve(part));
            }

            assertThat(FilledFolder.viewAfterReopening(cut))
                    .as("%d parts done", partsDone)
                    .isEqualTo(wanted);
            assertThat(cut.resolve("restore-ready")).doesNotExist();
        }
    }

    @Test
    void findsNothingWrongInASoundFolderAndChangesNothing() throws IOException {
        FilledFolder.fill(folder, 3, 3);
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            data.attempts().list();
            SortedMap<String, FileMark> before = FolderBytes.of(folder.resolve("journal"));

            DataKeeper.Report report = data.keeper().check();

            assertThat(report.sound()).isTrue();
            assertThat(keys(report)).containsExactly("check.journals", "check.database", "check.no-backup");
            assertThat(FolderBytes.of(folder.resolve("journal"))).isEqualTo(before);
            assertThat(data.keeper().repair()).isEqualTo(report);
        }
    }

    @Test
    void mendsAJournalThatIsBrokenInTheMiddleAndKeepsACopy() throws IOException {
        FilledFolder.fill(folder, 1, 6);
        byte[] broken = breakTheMiddle(FilledFolder.id(1));
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            DataKeeper.Report found = data.keeper().check();
            assertThat(found.sound()).isFalse();
            assertThat(keys(found)).contains("check.journal-damaged");

            DataKeeper.Report repaired = data.keeper().repair();

            assertThat(repaired.sound()).isTrue();
            assertThat(keys(repaired)).contains("repair.journal-mended", "check.journal-mended");
            assertThat(data.attempts().find(FilledFolder.id(1)).orElseThrow().responses())
                    .containsEntry(SampleAssessments.WRITE, SampleResponses.objectiveOnly("words ".repeat(6)));
        }
        assertThat(setAside()).anySatisfy(copy -> assertThat(copy).hasBinaryContent(broken));
    }

    @Test
    void setsAsideAJournalOfWhichNothingCanBeRead() throws IOException {
        FilledFolder.fill(folder, 2, 3);
        byte[] garbage = "nothing of this was ever a journal, not a single record".getBytes(StandardCharsets.UTF_8);
        Files.write(journal(FilledFolder.id(1)), garbage);
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            assertThat(data.keeper().noticesOfOpening())
                    .extracting(Phrase::key)
                    .contains("notice.journal-unreadable", "notice.journal-shorter");
            assertThat(data.attempts().list()).hasSize(1);

            assertThat(data.keeper().repair().sound()).isTrue();
        }
        assertThat(setAside()).anySatisfy(copy -> assertThat(copy).hasBinaryContent(garbage));
    }

    @Test
    void mendsABrokenJournalBeforeWritingToItAgain() throws IOException {
        FilledFolder.fill(folder, 1, 6);
        byte[] broken = breakTheMiddle(FilledFolder.id(1));
        try (DataFolder data = FilledFolder.open(folder, clock)) {
            data.attempts().save(FilledFolder.id(1), SampleAssessments.WRITE, SampleResponses.objectiveOnly("more"));
        }
        assertThat(FilledFolder.viewAfterReopening(folder).attempts().get(0).responses())
                .containsEntry(SampleAssessments.WRITE, SampleResponses.objectiveOnly("more"));
        assertThat(setAside()).anySatisfy(copy -> assertThat(copy).hasBinaryContent(broken));
    }

    private byte[] breakTheMiddle(AttemptId id) throws IOException {
        byte[] bytes = Files.readAllBytes(journal(id));
        bytes[bytes.length / 2] ^= 4;
        Files.write(journal(id), bytes);
        return bytes;
    }

    private Path journal(AttemptId id) {
        return folder.resolve("journal").resolve(id + ".okrj");
    }

    private List<Path> setAside() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("set-aside"))) {
            return files.toList();
        }
    }

    private static List<String> keys(DataKeeper.Report report) {
        return report.lines().stream().map(Line::phrase).map(Phrase::key).toList();
    }
}
