package org.okrreadiness.reading.cadence;

/** What stands in front of the lines of a text. */
enum Marks {
    PLAIN("", "", "", "- "),
    MARKDOWN("# ", "## ", "### ", "- ");

    final String title;
    final String heading;
    final String subheading;
    final String point;

    Marks(String title, String heading, String subheading, String point) {
        this.title = title;
        this.heading = heading;
        this.subheading = subheading;
        this.point = point;
    }
}
