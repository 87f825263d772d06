package org.okrreadiness.service.records.people;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.rubric.Phrase;

/** What taking a table in would do, row by row. Nothing has been changed yet. */
public record PeoplePreview(PeopleTable table, ColumnMapping mapping, List<Row> rows) {

    public PeoplePreview {
        rows = List.copyOf(rows);
    }

    /** What would become of a row. */
    public enum Change {
        NEW,
        CHANGED,
        UNCHANGED,
        /** Nothing, because something is wrong with it. */
        REFUSED
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet numbers it, from 1
     * @param person as the entry would be; empty when the row is refused
     * @param problems what is wrong; none when it is taken in
     */
    public record Row(int number, Change change, Optional<Person> person, List<Problem> problems) {

        public Row {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What is wrong with a row.
     *
     * @param column the words above the column; empty when it is about the whole row
     * @param phrase what is wrong and what to do about it
     */
    public record Problem(int row, String column, Phrase phrase) {}

    public long count(Change change) {
        return rows.stream().filter(row -> row.change() == change).count();
    }

    public List<Problem> problems() {
        return rows.stream().flatMap(row -> row.problems().stream()).toList();
    }

    /** The entries that would be kept. */
    List<Person> taken() {
        return rows.stream()
                .filter(row -> row.change() == Change.NEW || row.change() == Change.CHANGED)
                .flatMap(row -> row.person().stream())
                .toList();
    }
}
