package org.okrreadiness.storage.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.okrreadiness.service.DataKeeper.Backup;

/** Which backups may go: all of today stay, then the last of each day for two weeks, of each week for two months, of each month. */
final class Thinning {

    private static final int DAILY_DAYS = 14;
    private static final int WEEKLY_DAYS = 61;

    private Thinning() {}

    /**
     * @param backups newest first
     * @return those no longer needed
     */
    static List<Backup> superfluous(List<Backup> backups, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Set<String> taken = new HashSet<>();
        return backups.stream()
                .filter(b -> LocalDate.ofInstant(b.madeAt(), zone).isBefore(today))
                .filter(b -> !taken.add(slot(LocalDate.ofInstant(b.madeAt(), zone), today)))
                .toList();
    }

    /** Only one backup is kept in each slot. */
    private static String slot(LocalDate day, LocalDate today) {
        if (day.isAfter(today.minusDays(DAILY_DAYS))) {
            return "day " + day;
        }
        if (day.isAfter(today.minusDays(WEEKLY_DAYS))) {
            return "week " + day.get(IsoFields.WEEK_BASED_YEAR) + " " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        }
        return "month " + day.getYear() + " " + day.getMonth();
    }
}
