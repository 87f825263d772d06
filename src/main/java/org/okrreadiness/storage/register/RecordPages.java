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

    /** Records of so many people are asked for at once where not those of everybody are wanted. */
    private static final int TOGETHER = 200;

    private final PreparedStatement records;
    private final PreparedStatement people;
    private final RecordRows rows = new RecordRows();
    private final List<Object> conditions;
    private final Optional<long[]> among;
    private int nextOfThem;
    private long after = -1;
    private boolean atEnd;

    RecordPages(Sql sql, RecordConditions conditions) throws SQLException {
        this.conditions = conditions.arguments();
        this.among = conditions.people(sql);
        rows.learn(sql);
        this.atEnd = among.filter(numbers -> numbers.length == 0).isPresent();
        String these = " IN (?" + ", ?".repeat(TOGETHER - 1) + ")";
        records = sql.connection()
                .prepareStatement("SELECT " + RecordRows.COLUMNS + " FROM records WHERE record_key > ?"
                        + (among.isEmpty() ? "" : " AND person_no" + these) + conditions.text()
                        + " ORDER BY record_key LIMIT " + PAGE);
        people = sql.connection()
                .prepareStatement("SELECT " + PersonRows.COLUMNS + " FROM people WHERE person_no"
                        + (among.isEmpty() ? " BETWEEN ? AND ?" : these) + " ORDER BY person_no");
    }

    /** The next page, which may have nothing in it; empty when there is none. */
    Optional<Page> next() throws SQLException {
        if (atEnd) {
            return Optional.empty();
        }
        List<Keyed> page = records();
        List<Numbered> about = page.isEmpty() ? List.of() : people(page);
        if (page.size() == PAGE) {
            after = page.get(PAGE - 1).key();
        } else {
            nextOfThem += TOGETHER;
            atEnd = among.isEmpty() || nextOfThem >= among.get().length;
        }
        return Optional.of(new Page(page, about));
    }

    private List<Keyed> records() throws SQLException {
        int at = 1;
        records.setLong(at++, after);
        if (among.isPresent()) {
            at = those(records, at);
        }
        for (Object argument : conditions) {
            records.setObject(at++, argument);
        }
        List<Keyed> page = new ArrayList<>(PAGE);
        try (ResultSet row = records.executeQuery()) {
            while (row.next()) {
                page.add(rows.read(row, RecordRows.NOBODY));
            }
        }
        return page;
    }

    /** Where there are fewer left, the last stands in for the others. */
    private int those(PreparedStatement statement, int from) throws SQLException {
        long[] numbers = among.orElseThrow();
        for (int i = 0; i < TOGETHER; i++) {
            statement.setLong(from + i, numbers[Math.min(nextOfThem + i, numbers.length - 1)]);
        }
        return from + TOGETHER;
    }

    /** The records of a page lie in the order of people, so one range of people has them all. */
    private List<Numbered> people(List<Keyed> page) throws SQLException {
        if (among.isPresent()) {
            those(people, 1);
        } else {
            people.setLong(1, page.get(0).person());
            people.setLong(2, page.get(page.size() - 1).person());
        }
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
