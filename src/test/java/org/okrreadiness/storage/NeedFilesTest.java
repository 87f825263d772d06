package org.okrreadiness.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.exchange.JsonNeedCaseFormat;
import org.okrreadiness.service.FileNotWrittenException;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.decide.NeedCase;
import org.okrreadiness.service.decide.NeedStore;
import org.okrreadiness.testing.HalfFilledNeed;

class NeedFilesTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private final NeedCase diagnosis = HalfFilledNeed.diagnosis();
    private final NeedCase later = new NeedCase(
            diagnosis.id(),
            diagnosis.startedAt(),
            diagnosis.changedAt().plusSeconds(9),
            diagnosis.sheet().withRespondents(List.of()));

    private DataFolder open() {
        return DataFolder.open(folder, FilledFolder.clock(), StorageForms.JSON);
    }

    private static NeedStore store(DataFolder data) {
        return data.needs(new JsonNeedCaseFormat());
    }

    @Test
    void keepsADiagnosisInPlaceOfItsEarlierStateAndForgetsIt() {
        try (DataFolder data = open()) {
            store(data).keep(diagnosis);
            store(data).keep(later);
        }
        try (DataFolder data = open()) {
            assertThat(store(data).shelf().cases()).containsExactly(later);
            assertThat(store(data).find(diagnosis.id())).contains(later);
            store(data).delete(diagnosis.id());
            assertThat(store(data).shelf().cases()).isEmpty();
            assertThat(store(data).find(diagnosis.id())).isEmpty();
            store(data).delete(diagnosis.id());
        }
    }

    @Test
    void goesWithBackupsAndComesBackWithThem() {
        Path backup = elsewhere.resolve("backup.zip");
        try (DataFolder data = open()) {
            store(data).keep(diagnosis);
            data.keeper().backup(backup);
            store(data).keep(later);

            data.keeper().restore(backup);

            assertThat(store(data).shelf().cases()).containsExactly(diagnosis);
        }
    }

    @Test
    void tellsWhatItCannotReadAndLeavesItAlone() throws IOException {
        try (DataFolder data = open()) {
            store(data).keep(diagnosis);
            Path good = folder.resolve("decide").resolve(diagnosis.id() + ".need.json");
            Path newer = folder.resolve("decide/newer.need.json");
            Files.writeString(newer, Files.readString(good).replaceFirst("\"format\":1", "\"format\":2"));
            Path broken = Files.writeString(folder.resolve("decide/broken.need.json"), "{");

            NeedStore.Shelf shelf = store(data).shelf();

            assertThat(shelf.cases()).containsExactly(diagnosis);
            assertThat(shelf.unreadable())
                    .containsExactly(
                            Phrase.of("problem.need-unreadable", broken.toString()),
                            Phrase.of("problem.need-newer", newer.toString()));
            assertThat(newer).exists();
            Files.writeString(good, "{");
            assertThatThrownBy(() -> store(data).find(diagnosis.id())).isInstanceOf(UnreadableInputException.class);
        }
    }

    @Test
    void saysWhenAFileToGiveAwayCannotBeWritten() {
        try (DataFolder data = open()) {
            Path file = elsewhere.resolve("for-jo.yaml");
            store(data).save(file, "format: 1\n");
            assertThat(file).hasContent("format: 1\n");
            assertThatThrownBy(() -> store(data).save(elsewhere.resolve("no/such/folder.yaml"), ""))
                    .isInstanceOf(FileNotWrittenException.class);
        }
    }
}
