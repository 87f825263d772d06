package org.okrreadiness.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.testing.HandTurnedClock;

class BackupsTest {

    @TempDir
    Path folder;

    private final HandTurnedClock clock = new HandTurnedClock("2026-11-23T09:00:00Z");
    private Path file;
    private Backups backups;

    @BeforeEach
    void makeSomethingToBackUp() throws IOException {
        file = Files.writeString(folder.resolve("work"), "first");
        backups = new Backups(folder, clock, new Backups.Source() {
            @Override
            public List<Item> items() throws IOException {
                return Files.exists(file) ? List.of(new Item("packs/work", file, Files.size(file))) : List.of();
            }

            @Override
            public void export(Consumer<String> statements) {
                statements.accept("SELECT 1");
            }
        });
    }

    @Test
    void makesTheFirstOneAtOnceAndNoneWhenThereIsNothing() throws IOException {
        assertThat(backups.makeIfDue()).isTrue();
        assertThat(backups.all()).hasSize(1);

        Files.delete(file);
        clock.advance(Duration.ofDays(1));
        Files.delete(backups.all().get(0).file());
        assertThat(backups.makeIfDue()).isFalse();
    }

    @Test
    void waitsHalfAnHourForTheNext() throws IOException {
        backups.makeIfDue();
        Files.writeString(file, "second");
        clock.advance(Duration.ofMinutes(29));
        assertThat(backups.makeIfDue()).isFalse();

        clock.advance(Duration.ofMinutes(1));
        assertThat(backups.makeIfDue()).isTrue();
        assertThat(backups.all().get(0).madeAt()).isEqualTo(clock.instant());
        assertThat(backups.all()).hasSize(2);
    }

    @Test
    void makesNoneWhenNothingHasChanged() throws IOException {
        backups.makeIfDue();
        clock.advance(Duration.ofDays(3));

        assertThat(backups.makeIfDue()).isFalse();
    }

    @Test
    void goesOnWhenTheClockWasTurnedBack() throws IOException {
        backups.makeIfDue();
        Files.writeString(file, "second");
        clock.advance(Duration.ofDays(-400));

        assertThat(backups.makeIfDue()).isTrue();
        assertThat(backups.all()).hasSize(2);
    }

    @Test
    void givesTwoOfTheSameSecondDifferentNames() throws IOException {
        backups.make();
        backups.make();

        assertThat(backups.all()).hasSize(2);
    }

    @Test
    void thinsOutTheOlderOnes() throws IOException {
        for (int halfHour = 0; halfHour < 48 * 3; halfHour++) {
            Files.writeString(file, "number " + halfHour);
            clock.advance(Duration.ofMinutes(30));
            backups.makeIfDue();
        }

        // 2026-11-26T09:00: 19 of today from 00:00 to 09:00, one each of the 23rd, 24th and 25th.
        assertThat(backups.all()).hasSize(19 + 3);
    }

    @Test
    void replacesADamagedNewestOne() throws IOException {
        backups.makeIfDue();
        Files.write(backups.all().get(0).file(), new byte[] {1, 2, 3});
        clock.advance(Duration.ofHours(1));

        assertThat(backups.makeIfDue()).isTrue();
    }
}
