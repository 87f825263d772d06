package org.okrreadiness.export.records;

/** What a column holds. */
enum ColumnType {
    /** Words. */
    TEXT("string"),
    /** A whole number that is not negative. */
    NUMBER("nonNegativeInteger"),
    /** A day. */
    DATE("date"),
    /** A point in time, in UTC. */
    MOMENT("dateTimeStamp"),
    /** One of a closed set of words. */
    CODE("string");

    private final String xsd;

    ColumnType(String xsd) {
        this.xsd = xsd;
    }

    /** The name the W3C's CSV vocabulary has for it. */
    String xsd() {
        return xsd;
    }
}
