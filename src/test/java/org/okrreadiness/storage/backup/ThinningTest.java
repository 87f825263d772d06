package org.okrreadiness.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrreadiness.service.DataKeeper.Backup;

class ThinningTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    @Test
    void keepsAllOfToday() {
        assertThat(superfluous("2026-11-23T14:59:00Z", "2026-11-23T09:00:00Z", "2026-11-23T00:00:00Z"))
                .isEmpty();
    }

    @Test
    void keepsTheLastOfEachDayForTwoWeeks() {
        assertThat(superfluous(
                        "2026-11-22T18:00:00Z", "2026-11-22T08:00:00Z", "2026-11-10T18:00:00Z", "2026-11-10T17:00:00Z"))
                .containsExactly("2026-11-22T08:00:00Z", "2026-11-10T17:00:00Z");
    }

    @Test
    void keepsTheLastOfEachWeekForTwoMonthsAndOfEachMonthAfterThat() {
        assertThat(superfluous(
                        "2026-10-22T18:00:00Z", // Thursday
                        "2026-10-20T18:00:00Z", // Tuesday of the same week
                        "2026-10-15T18:00:00Z", // the week before
                        "2026-07-30T18:00:00Z",
                        "2026-07-02T18:00:00Z",
                        "2026-06-30T18:00:00Z",
                        "2025-07-30T18:00:00Z"))
                .containsExactly("2026-10-20T18:00:00Z", "2026-07-02T18:00:00Z");
    }

    @Test
    void neverTouchesBackupsFromAFutureTheClockHasLeft() {
        assertThat(superfluous("2027-12-01T10:00:00Z", "2027-12-01T09:00:00Z")).isEmpty();
    }

    @Test
    void leavesAFewDozenAfterAYearOfHalfHours() {
        List<Backup> year = new ArrayList<>();
        for (Instant at = NOW; at.isAfter(NOW.minus(Duration.ofDays(365))); at = at.minus(Duration.ofMinutes(30))) {
            year.add(backup(at.toString()));
        }

        int left = year.size() - Thinning.superfluous(year, NOW, ZoneOffset.UTC).size();

        assertThat(left).isBetween(31 + 13 + 7 + 9, 31 + 13 + 7 + 13);
    }

    /** @param newestFirst times */
    private static List<String> superfluous(String... newestFirst) {
        List<Backup> backups =
                Arrays.stream(newestFirst).map(ThinningTest::backup).toList();
        return Thinning.superfluous(backups, NOW, ZoneOffset.UTC).stream()
                .map(b -> b.madeAt().toString())
                .toList();
    }

    private static Backup backup(String at) {
        return new Backup(Path.of("any.zip"), Instant.parse(at), 1);
    }
}
