package org.okrreadiness.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.exchange.JsonKeptOkrsFormat;
import org.okrreadiness.service.KeptOkrs;
import org.okrreadiness.service.OwnOkrStore;
import org.okrreadiness.testing.SampleKept;

class OwnOkrFilesTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private final KeptOkrs kept = SampleKept.kept();

    private DataFolder open() {
        return DataFolder.open(folder, FilledFolder.clock(), StorageForms.JSON);
    }

    private static OwnOkrStore store(DataFolder data) {
        return data.ownOkrs(new JsonKeptOkrsFormat());
    }

    @Test
    void makesNoFolderUntilSomethingIsKept() {
        try (DataFolder data = open()) {
            assertThat(store(data).shelf().kept()).isEmpty();
            assertThat(folder.resolve("own")).doesNotExist();
        }
    }

    @Test
    void keepsWholeAndFindsItAgainAndDeletesForGood() throws IOException {
        try (DataFolder data = open()) {
            store(data).keep(kept);
        }
        try (DataFolder data = open()) {
            assertThat(store(data).shelf().kept()).containsExactly(kept);
            store(data).delete(kept.id());
            store(data).delete(kept.id());
            assertThat(store(data).shelf().kept()).isEmpty();
            try (Stream<Path> left = Files.list(folder.resolve("own"))) {
                assertThat(left).isEmpty();
            }
        }
    }

    @Test
    void goesWithBackupsAndComesBackWithThem() {
        Path backup = elsewhere.resolve("backup.zip");
        try (DataFolder data = open()) {
            store(data).keep(kept);
            data.keeper().backup(backup);
            store(data).delete(kept.id());
            store(data).keep(SampleKept.named("Later", "6f6c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c09"));

            data.keeper().restore(backup);

            assertThat(store(data).shelf().kept()).containsExactly(kept);
        }
    }

    @Test
    void tellsWhatItCannotReadAndLeavesItAlone() throws IOException {
        try (DataFolder data = open()) {
            store(data).keep(kept);
            Path good = folder.resolve("own").resolve(kept.id() + ".json");
            Path newer = folder.resolve("own/newer.json");
            Files.writeString(newer, Files.readString(good).replaceFirst("\"format\":1", "\"format\":2"));
            Path broken = Files.writeString(folder.resolve("own/broken.json"), "{");

            OwnOkrStore.Shelf shelf = store(data).shelf();

            assertThat(shelf.kept()).containsExactly(kept);
            assertThat(shelf.unreadable())
                    .containsExactly(
                            Phrase.of("problem.own-unreadable", broken.toString()),
                            Phrase.of("problem.own-newer", newer.toString()));
            assertThat(newer).exists();
        }
    }
}
