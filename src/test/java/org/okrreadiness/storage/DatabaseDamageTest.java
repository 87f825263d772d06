package org.okrreadiness.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.rubric.Phrase;

/** Confirms docs/decisions/0010: whatever happens to the database file is noticed, and everything comes back from the journals. */
class DatabaseDamageTest {

    private static final long SEED = 20261123;
    private static final Path DATABASE = Path.of("db", "readiness.mv.db");

    @TempDir
    static Path closedProperly;

    @TempDir
    static Path cutByACrash;

    private static FilledFolder.View closedView;
    private static FilledFolder.View crashedView;

    @TempDir
    Path scratch;

    @BeforeAll
    static void fillBoth(@TempDir Path running) throws IOException {
        closedView = FilledFolder.fill(closedProperly, 6, 12);
        FilledFolder.fill(running, 6, 12);
        try (DataFolder data = FilledFolder.open(running, FilledFolder.clock())) {
            FilledFolder.work(data, FilledFolder.clock(), 7, 5);
            crashedView = FilledFolder.view(data);
            FolderBytes.copy(running, cutByACrash);
        }
    }

    @Test
    void noticesFortyDamagesToAFileThatHadBeenClosed() throws IOException {
        noticeAll(40);
    }

    @Test
    @Tag("slow")
    void noticesTwoHundredDamagesToAFileThatHadBeenClosed() throws IOException {
        noticeAll(200);
    }

    private void noticeAll(int times) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int time = 0; time < times; time++) {
            Damage damage = Damage.values()[time % Damage.values().length];
            Path folder = FolderBytes.copy(closedProperly, scratch.resolve("closed-" + time));
            damage.doTo(folder.resolve(DATABASE), random);

            Opened opened = open(folder);

            String what = damage + " number " + time + " of seed " + SEED;
            assertThat(opened.view()).as(what).isEqualTo(closedView);
            assertThat(opened.notices())
                    .as(what)
                    .extracting(Phrase::key)
                    .hasSize(1)
                    .allMatch(key -> key.equals(
                            damage == Damage.GONE ? "notice.database-missing" : "notice.database-set-aside"));
            assertThat(asideOf(folder)).as(what).hasSize(damage == Damage.GONE ? 0 : 1);
        }
    }

    @Test
    void losesNothingWhenTheFileIsDamagedByACrashAsWell() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        for (Damage damage : List.of(
                Damage.CUT_OFF, Damage.EMPTIED, Damage.ALL_ZEROS, Damage.ALL_GARBAGE, Damage.GONE, Damage.CUT_OFF)) {
            Path folder = FolderBytes.copy(cutByACrash, scratch.resolve("crashed-" + random.nextInt()));
            damage.doTo(folder.resolve(DATABASE), random);

            assertThat(open(folder).view()).as("%s of seed %d", damage, SEED).isEqualTo(crashedView);
        }
    }

    @Test
    void catchesUpQuietlyAfterACrash() throws IOException {
        Path folder = FolderBytes.copy(cutByACrash, scratch.resolve("crashed"));

        Opened opened = open(folder);

        assertThat(opened.view()).isEqualTo(crashedView);
        assertThat(opened.notices()).isEmpty();
    }

    @Test
    void makesTheSameDatabaseFromTheJournalsAsWasMadeWhileWorking() throws IOException {
        Path folder = FolderBytes.copy(closedProperly, scratch.resolve("copy"));
        Path before = scratch.resolve("before.zip");
        Path after = scratch.resolve("after.zip");
        backUp(folder, before);
        Files.delete(folder.resolve(DATABASE));
        backUp(folder, after);

        assertThat(rows(after)).isNotEmpty().isEqualTo(rows(before));
    }

    private static void backUp(Path folder, Path file) {
        try (DataFolder data = FilledFolder.open(folder, FilledFolder.clock())) {
            data.keeper().backup(file);
        }
    }

    /** Rows come in the order they were written, which says nothing. */
    private static List<String> rows(Path backup) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            String all =
                    new String(zip.getInputStream(zip.getEntry("database.sql")).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> line.startsWith("(UUID '"))
                    .map(line -> line.substring(0, line.length() - 1))
                    .sorted()
                    .toList();
        }
    }

    private record Opened(FilledFolder.View view, List<Phrase> notices) {}

    private static Opened open(Path folder) {
        try (DataFolder data = FilledFolder.open(folder, FilledFolder.clock())) {
            return new Opened(FilledFolder.view(data), data.keeper().noticesOfOpening());
        }
    }

    private static List<Path> asideOf(Path folder) throws IOException {
        Path aside = folder.resolve("set-aside");
        if (!Files.exists(aside)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(aside)) {
            return files.toList();
        }
    }
}
