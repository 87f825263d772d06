package org.okrreadiness.service.records.export;

/** What records can be given out as. */
public enum ExportFormat {
    /** A table as text, with its description beside it. */
    CSV,
    /** A table for spreadsheets. */
    XLSX,
    /** Everything there is, for programs, with its schema. */
    JSON,
    /** Certificate and record on paper, one for each person. */
    PDF,
    /** Open Badges 3.0 credentials, one for each person and competency. */
    BADGE,
    /** Statements of the Experience API, one in each line. */
    XAPI;

    /** Whether it is one file; otherwise a folder of them. */
    public boolean isOneFile() {
        return this != PDF && this != BADGE;
    }
}
