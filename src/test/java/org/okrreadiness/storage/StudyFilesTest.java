package org.okrreadiness.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.exchange.JsonCutStudyFormat;
import org.okrreadiness.service.FileNotWrittenException;
import org.okrreadiness.service.StandardStore;
import org.okrreadiness.standard.CutStudy;
import org.okrreadiness.testing.SampleStudies;
import org.okrreadiness.testing.Samples;

class StudyFilesTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private final CutStudy study = SampleStudies.panel(Samples.assessment(), 3);

    private DataFolder open() {
        return DataFolder.open(folder, FilledFolder.clock(), StorageForms.JSON);
    }

    private static StandardStore store(DataFolder data) {
        return data.standards(new JsonCutStudyFormat());
    }

    @Test
    void keepsAStudyInPlaceOfItsEarlierState() {
        CutStudy later = study.in(study.frame().noting("Ten trainers"));
        try (DataFolder data = open()) {
            store(data).keep(study);
            store(data).keep(later);
        }
        try (DataFolder data = open()) {
            assertThat(store(data).shelf().studies()).containsExactly(later);
        }
    }

    @Test
    void goesWithBackupsAndComesBackWithThem() {
        Path backup = elsewhere.resolve("backup.zip");
        try (DataFolder data = open()) {
            store(data).keep(study);
            data.keeper().backup(backup);
            store(data).keep(study.in(study.frame().noting("Spoilt")));

            data.keeper().restore(backup);

            assertThat(store(data).shelf().studies()).containsExactly(study);
        }
    }

    @Test
    void tellsWhatItCannotReadAndLeavesItAlone() throws IOException {
        try (DataFolder data = open()) {
            store(data).keep(study);
            Path good = folder.resolve("standard").resolve(study.frame().id() + ".json");
            Path newer = folder.resolve("standard/newer.json");
            Files.writeString(newer, Files.readString(good).replaceFirst("\"format\":1", "\"format\":2"));
            Path broken = Files.writeString(folder.resolve("standard/broken.json"), "{");

            StandardStore.Shelf shelf = store(data).shelf();

            assertThat(shelf.studies()).containsExactly(study);
            assertThat(shelf.unreadable())
                    .containsExactly(
                            Phrase.of("problem.standard-unreadable", broken.toString()),
                            Phrase.of("problem.standard-newer", newer.toString()));
            assertThat(newer).exists();
        }
    }

    @Test
    void savesARecordWhole() throws IOException {
        Path file = elsewhere.resolve("cuts.yaml");
        try (DataFolder data = open()) {
            store(data).save(file, "cut-scores:\n");
        }
        assertThat(file).hasContent("cut-scores:\n");
    }

    @Test
    void saysThatARecordCouldNotBeSaved() {
        try (DataFolder data = open()) {
            Path nowhere = elsewhere.resolve("gone/cuts.yaml");
            assertThatThrownBy(() -> store(data).save(nowhere, "cut-scores:\n"))
                    .isInstanceOf(FileNotWrittenException.class);
        }
    }
}
