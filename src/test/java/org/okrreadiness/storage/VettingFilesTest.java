package org.okrreadiness.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.content.vetting.YamlVettingFormat;
import org.okrreadiness.decide.vet.Shortlist;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.FileNotWrittenException;
import org.okrreadiness.service.decide.vet.Vetting;
import org.okrreadiness.service.decide.vet.VettingStore;
import org.okrreadiness.testing.SampleVettings;

class VettingFilesTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private final Vetting vetting = vetting("Courses", 1);

    private static Vetting vetting(String title, int second) {
        Shortlist shortlist = new Shortlist(title, SampleVettings.LEADS, List.of(SampleVettings.complete("a")));
        return new Vetting(new UUID(0, second), Instant.ofEpochSecond(second), shortlist);
    }

    private DataFolder open() {
        return DataFolder.open(folder, FilledFolder.clock(), StorageForms.JSON);
    }

    private static VettingStore store(DataFolder data) {
        return data.vettings(new YamlVettingFormat());
    }

    @Test
    void keepsAVettingInPlaceOfItsEarlierStateAndTheLatestFirst() {
        Vetting changed = vetting.with(vetting.shortlist().of(List.of()));
        Vetting later = vetting("Later", 2);
        try (DataFolder data = open()) {
            store(data).keep(vetting);
            store(data).keep(later);
            store(data).keep(changed);
        }
        try (DataFolder data = open()) {
            assertThat(store(data).shelf().vettings()).containsExactly(later, changed);
            store(data).delete(later.id());
            store(data).delete(later.id());
            assertThat(store(data).shelf().vettings()).containsExactly(changed);
        }
    }

    @Test
    void goesWithBackupsAndComesBackWithThem() {
        Path backup = elsewhere.resolve("backup.zip");
        try (DataFolder data = open()) {
            store(data).keep(vetting);
            data.keeper().backup(backup);
            store(data).delete(vetting.id());

            data.keeper().restore(backup);

            assertThat(store(data).shelf().vettings()).containsExactly(vetting);
        }
    }

    @Test
    void tellsWhatItCannotReadAndLeavesItAlone() throws IOException {
        try (DataFolder data = open()) {
            store(data).keep(vetting);
            Path good = folder.resolve("vetting").resolve(vetting.id() + ".yaml");
            Path newer = good.resolveSibling(new UUID(0, 7) + ".yaml");
            Files.writeString(newer, Files.readString(good).replaceFirst("format: 1", "format: 2"));
            Path broken = Files.writeString(good.resolveSibling(new UUID(0, 8) + ".yaml"), "{");
            Path named = Files.copy(good, good.resolveSibling("mine.yaml"));

            VettingStore.Shelf shelf = store(data).shelf();

            assertThat(shelf.vettings()).containsExactly(vetting);
            assertThat(shelf.unreadable())
                    .containsExactly(
                            Phrase.of("problem.vetting-kept-newer", newer.toString()),
                            Phrase.of("problem.vetting-kept-unreadable", broken.toString()),
                            Phrase.of("problem.vetting-kept-unreadable", named.toString()));
            assertThat(newer).exists();
            assertThat(broken).hasContent("{");
        }
    }

    @Test
    void savesElsewhereWholeOrSaysWhyNot() throws IOException {
        try (DataFolder data = open()) {
            Path file = elsewhere.resolve("out.yaml");
            store(data).save(file, "format: 1\n");
            assertThat(file).hasContent("format: 1\n");
            Path nowhere = elsewhere.resolve("none").resolve("out.yaml");
            assertThatThrownBy(() -> store(data).save(nowhere, "x")).isInstanceOf(FileNotWrittenException.class);
            assertThat(elsewhere.toFile().list()).containsExactly("out.yaml");
        }
    }
}
