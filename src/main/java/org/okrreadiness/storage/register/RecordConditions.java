package org.okrreadiness.storage.register;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.storage.jdbc.Sql;

/** What is asked of rows of {@code records}: of each by itself, and of the people they are about. */
final class RecordConditions {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();
    private final StringBuilder people = new StringBuilder();
    private final List<Object> peopleArguments = new ArrayList<>();

    /** @param sql looks how people are found quickest */
    RecordConditions(Sql sql, RecordFilter filter) throws SQLException {
        filter.competency().ifPresent(competency -> and(text, arguments, "competency = ?", competency.name()));
        filter.holdingOn().ifPresent(day -> and(text, arguments, "expires_on > ?", day));
        filter.person().ifPresent(person -> andPeople("person_id = ?", person.value()));
        filter.unit().ifPresent(unit -> andPeople("unit = ?", unit));
        filter.role().map(RoleId::value).ifPresent(role -> andPeople("role_id = ?", role));
        if (!filter.among().equals(MatrixFilter.ALL)) {
            Conditions among = Conditions.ofAll(sql, filter.among());
            andPeople(
                    "person_no IN (SELECT standings.person_no FROM standings" + among.where() + ")", among.arguments());
        }
    }

    private void andPeople(String condition, Object... values) {
        and(people, peopleArguments, condition, values);
    }

    private static void and(StringBuilder to, List<Object> arguments, String condition, Object... values) {
        to.append(" AND ").append(condition);
        arguments.addAll(List.of(values));
    }

    /** Conditions on single records, each with an AND before it. */
    String text() {
        return text.toString();
    }

    List<Object> arguments() {
        return arguments;
    }

    /** How many records there are. */
    long count(Sql sql) throws SQLException {
        List<Object> all = new ArrayList<>(arguments);
        all.addAll(peopleArguments);
        String among =
                people.isEmpty() ? "" : " AND person_no IN (SELECT person_no FROM people WHERE " + ofPeople() + ")";
        // The whole table is counted without looking at its rows.
        String where = (text + among).replaceFirst(" AND ", " WHERE ");
        return sql.query("SELECT COUNT(*) FROM records" + where, row -> row.getLong(1), all.toArray())
                .get(0);
    }

    /**
     * The numbers of those whose records are wanted, in order; empty when it is everybody. They are looked up once: asked for with each page
     * of records, everybody would be gone through hundreds of times.
     */
    Optional<long[]> people(Sql sql) throws SQLException {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        Numbers numbers = new Numbers();
        sql.each(
                "SELECT person_no FROM people WHERE " + ofPeople() + " ORDER BY person_no",
                row -> numbers.add(row.getLong(1)),
                peopleArguments.toArray());
        return Optional.of(numbers.all());
    }

    private String ofPeople() {
        return people.substring(" AND ".length());
    }

    /** Eight bytes for each, of a hundred thousand people as of a million. */
    private static final class Numbers {
        private long[] numbers = new long[16];
        private int count;

        void add(long number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count] = number;
            count++;
        }

        long[] all() {
            return Arrays.copyOf(numbers, count);
        }
    }
}
