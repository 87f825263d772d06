package org.okrreadiness.export.records;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Moments as {@code 2026-11-01T10:15:30.123456Z}, always with six digits behind the second. The JDK's own formatter takes many times as
 * long, and a table has a moment in each row.
 */
final class MomentText {

    private static final int DAY_SECONDS = 86_400;

    private long day = Long.MIN_VALUE;
    private final char[] text = "0000-00-00T00:00:00.000000Z".toCharArray();
    private boolean usual;

    String of(Instant moment) {
        long second = moment.getEpochSecond();
        turnTo(Math.floorDiv(second, DAY_SECONDS));
        if (!usual) {
            return moment.toString();
        }
        int inDay = (int) Math.floorMod(second, (long) DAY_SECONDS);
        digits(inDay / 3_600, 11, 2);
        digits(inDay / 60 % 60, 14, 2);
        digits(inDay % 60, 17, 2);
        digits(moment.getNano() / 1_000, 20, 6);
        return new String(text);
    }

    private void turnTo(long newDay) {
        if (newDay != day) {
            day = newDay;
            String date = LocalDate.ofEpochDay(newDay).toString();
            usual = date.length() == 10;
            if (usual) {
                date.getChars(0, 10, text, 0);
            }
        }
    }

    private void digits(int number, int from, int count) {
        int rest = number;
        for (int at = from + count - 1; at >= from; at--) {
            text[at] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
