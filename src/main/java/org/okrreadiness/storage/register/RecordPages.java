package org.okrreadiness.storage.register;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.storage.jdbc.Sql;
import org.okrreadiness.storage.register.PersonRows.Numbered;
import org.okrreadiness.storage.register.RecordRows.Keyed;

/**
 * Records page by page, in the order of their keys, with the people they are about. The statements are prepared once, and the loops are
 * its own: in loops that go through other tables as well the machine code would be made anew each time their rows look different.
 */
final class RecordPages implements AutoCloseable {

    /** Enough that asking costs little, and few enough that they are gone again before anything has to move them about in memory. */
    private static final int PAGE = 2_000;

    private final PreparedStatement records;
    private final PreparedStatement people;
    private final RecordRows rows = new RecordRows();
    private final RecordConditions conditions;
    private long after = -1;
    private boolean atEnd;

    RecordPages(Sql sql, RecordConditions conditions) throws SQLException {
        this.conditions = conditions;
        rows.learn(sql);
        records = sql.connection()
                .prepareStatement("SELECT " + RecordRows.COLUMNS + " FROM records WHERE record_key > ?"
                        + conditions.text() + " ORDER BY record_key LIMIT " + PAGE);
        people = sql.connection()
                .prepareStatement("SELECT " + PersonRows.COLUMNS
                        + " FROM people WHERE person_no BETWEEN ? AND ? ORDER BY person_no");
    }

    /** The next page; empty when there is none. */
    Optional<Page> next() throws SQLException {
        if (atEnd) {
            return Optional.empty();
        }
        List<Keyed> page = records();
        atEnd = page.size() < PAGE;
        if (page.isEmpty()) {
            return Optional.empty();
        }
        after = page.get(page.size() - 1).key();
        return Optional.of(new Page(page, people(page)));
    }

    private List<Keyed> records() throws SQLException {
        Object[] arguments = conditions.arguments(after);
        for (int i = 0; i < arguments.length; i++) {
            records.setObject(i + 1, arguments[i]);
        }
        List<Keyed> page = new ArrayList<>(PAGE);
        try (ResultSet row = records.executeQuery()) {
            while (row.next()) {
                page.add(rows.read(row, RecordRows.NOBODY));
            }
        }
        return page;
    }

    /** The records of a page lie in the order of people, so one range of people has them all. */
    private List<Numbered> people(List<Keyed> page) throws SQLException {
        people.setLong(1, page.get(0).person());
        people.setLong(2, page.get(page.size() - 1).person());
        List<Numbered> found = new ArrayList<>();
        try (ResultSet row = people.executeQuery()) {
            while (row.next()) {
                found.add(PersonRows.read(row));
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        records.close();
        people.close();
    }

    /** Both in the order of people. */
    static final class Page {

        private final List<Keyed> records;
        private final List<Numbered> people;
        private int person;

        private Page(List<Keyed> records, List<Numbered> people) {
            this.records = records;
            this.people = people;
        }

        int size() {
            return records.size();
        }

        /** To be asked from the first to the last. */
        RecordRow row(int index) {
            Keyed keyed = records.get(index);
            while (people.get(person).number() != keyed.person()) {
                person++;
            }
            Numbered about = people.get(person);
            return new RecordRow(about.person(), keyed.about(about.person().id()));
        }
    }
}
