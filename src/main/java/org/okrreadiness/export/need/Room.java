package org.okrreadiness.export.need;

import java.util.Locale;
import org.okrreadiness.export.Shortened;

/**
 * How much stands on the pages and how large, from roomy to tight. Everything has a limit in the tightest, so that people who wrote as
 * much as they can still get two pages.
 */
enum Room {
    ROOMY(9.5, 5, 5, 600, 120),
    MEDIUM(9.0, 4, 4, 360, 100),
    CLOSE(9.0, 4, 3, 220, 80),
    CLOSER(8.5, 3, 2, 150, 60),
    TIGHT(8.0, 3, 1, 110, 50),
    TIGHTEST(7.5, 2, 1, 80, 40);

    private final double points;
    private final int items;
    private final int said;
    private final int longestLine;
    private final int longestName;

    Room(double points, int items, int said, int longestLine, int longestName) {
        this.points = points;
        this.items = items;
        this.said = said;
        this.longestLine = longestLine;
        this.longestName = longestName;
    }

    /** The size of the words, as a style sheet names it. */
    String size() {
        return String.format(Locale.ROOT, "%.1fpt", points);
    }

    /** How many points of each kind. */
    int items() {
        return items;
    }

    /** How many people are quoted on one point, or named for one seat. */
    int said() {
        return said;
    }

    /** Words somebody typed, with what the program says around them. */
    String line(String words) {
        return Shortened.to(longestLine, words);
    }

    String name(String words) {
        return Shortened.to(longestName, words);
    }
}
