package org.okrreadiness.export.vetting;

import java.util.Locale;
import org.okrreadiness.export.Shortened;

/**
 * How much stands on the page and how large, from roomy to tight. Everything has a limit in the tightest, so that a page of five
 * programmes with the longest names there can be still is one page.
 */
enum Density {
    ROOMY(9.0, 4, 120, 600, 400, 700),
    MEDIUM(8.5, 3, 90, 450, 300, 640),
    CLOSE(8.0, 2, 70, 320, 240, 580),
    CLOSER(7.5, 2, 55, 240, 180, 520),
    TIGHT(7.0, 1, 45, 200, 150, 340),
    TIGHTEST(6.5, 1, 32, 130, 110, 0);

    private final double points;
    private final int items;
    private final int longestName;
    private final int longestText;
    private final int longestLine;
    private final int longestReasons;

    Density(double points, int items, int longestName, int longestText, int longestLine, int longestReasons) {
        this.points = points;
        this.items = items;
        this.longestName = longestName;
        this.longestText = longestText;
        this.longestLine = longestLine;
        this.longestReasons = longestReasons;
    }

    /** The size of the words, as a style sheet names it. */
    String size() {
        return String.format(Locale.ROOT, "%.1fpt", points);
    }

    /** Whether there is room for the reasons behind single rows; the rows themselves always stand there. */
    boolean hasReasons() {
        return longestReasons > 0;
    }

    /** How many questions, and how many risks, of each programme. */
    int items() {
        return items;
    }

    String name(String words) {
        return Shortened.to(longestName, words);
    }

    String text(String words) {
        return Shortened.to(longestText, words);
    }

    String reasons(String words) {
        return Shortened.to(longestReasons, words);
    }

    String line(String words) {
        return Shortened.to(longestLine, words);
    }
}
