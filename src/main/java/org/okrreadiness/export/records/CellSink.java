package org.okrreadiness.export.records;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

/** Takes the cells of a row one after the other. */
interface CellSink {

    /** Words somebody may have typed: anything can stand in it. */
    void text(String text) throws IOException;

    /** A word of a closed set, an id or digits, which no person ever typed. */
    void code(String code) throws IOException;

    void number(int number) throws IOException;

    void date(LocalDate date) throws IOException;

    /** To the microsecond. */
    void moment(Instant moment) throws IOException;
}
