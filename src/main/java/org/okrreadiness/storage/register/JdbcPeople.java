package org.okrreadiness.storage.register;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.ChangedMeanwhileException;
import org.okrreadiness.service.records.NumberTakenException;
import org.okrreadiness.service.records.PeopleStore;
import org.okrreadiness.storage.jdbc.Sql;
import org.okrreadiness.storage.register.PersonRows.Numbered;

/** People in a database. */
final class JdbcPeople implements PeopleStore {

    private static final int PAGE = 5_000;

    private final Transactions transactions;
    private final Runnable beforeWiping;

    /** @param beforeWiping told before something is deleted that has to disappear from the disk as well */
    JdbcPeople(Transactions transactions, Runnable beforeWiping) {
        this.transactions = transactions;
        this.beforeWiping = beforeWiping;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return transactions.read(sql -> numbered(sql, id).map(Numbered::person));
    }

    static Optional<Numbered> numbered(Sql sql, PersonId id) throws SQLException {
        return sql.first(
                "SELECT " + PersonRows.COLUMNS + " FROM people WHERE person_id = ?", PersonRows::read, id.value());
    }

    @Override
    public Optional<Person> byNumber(String personnelNumber) {
        return transactions.read(sql -> sql.first(
                        "SELECT " + PersonRows.COLUMNS + " FROM people WHERE personnel_number = ?",
                        PersonRows::read,
                        personnelNumber)
                .map(Numbered::person));
    }

    @Override
    public List<Person> byName(String name) {
        return transactions.read(
                sql -> people(sql, "SELECT " + PersonRows.COLUMNS + " FROM people WHERE name = ?", name));
    }

    @Override
    public List<Person> search(String words, int most) {
        return transactions.read(sql -> {
            Select found = Found.page(sql, words, Way.UP, Optional.empty(), most);
            return people(
                    sql,
                    "SELECT p." + PersonRows.COLUMNS.replace(", ", ", p.")
                            + " FROM (" + found.text() + ") f JOIN people p ON p.person_no = f.person_no"
                            + " ORDER BY f.sort_name, f.person_no",
                    found.arguments());
        });
    }

    private static List<Person> people(Sql sql, String statement, Object... arguments) throws SQLException {
        return sql.query(statement, PersonRows::read, arguments).stream()
                .map(Numbered::person)
                .toList();
    }

    @Override
    public long count() {
        return transactions.read(sql ->
                sql.query("SELECT COUNT(*) FROM people", row -> row.getLong(1)).get(0));
    }

    @Override
    public void each(Consumer<Person> consumer) {
        transactions.readStill(sql -> {
            long after = 0;
            List<Numbered> page;
            do {
                page = sql.query(
                        "SELECT " + PersonRows.COLUMNS + " FROM people WHERE person_no > ? ORDER BY person_no LIMIT "
                                + PAGE,
                        PersonRows::read,
                        after);
                page.forEach(one -> consumer.accept(one.person()));
                after = page.isEmpty() ? after : page.get(page.size() - 1).number();
            } while (page.size() == PAGE);
        });
    }

    @Override
    public Person save(Person person) {
        return saveAll(List.of(person)).get(0);
    }

    @Override
    public List<Person> saveAll(Collection<Person> people) {
        return transactions.write(sql -> {
            List<Person> saved = new ArrayList<>();
            for (Person person : people) {
                saved.add(saved(sql, person));
            }
            return saved;
        });
    }

    private static Person saved(Sql sql, Person person) throws SQLException {
        try {
            if (person.version() == 0) {
                insert(sql, person);
            } else {
                update(sql, person);
            }
        } catch (SQLException e) {
            if (Transactions.isTaken(e)) {
                throw refused(person);
            }
            throw e;
        }
        Person saved = person.withVersion(person.version() + 1);
        Numbered numbered = numbered(sql, person.id()).orElseThrow();
        WordsByName.write(sql, numbered);
        Standings.work(sql, numbered);
        return saved;
    }

    /** A new entry can also be refused because somebody made one with the same id. */
    private static RuntimeException refused(Person person) {
        return person.personnelNumber().isBlank()
                ? new ChangedMeanwhileException(person.name())
                : new NumberTakenException(person.personnelNumber());
    }

    private static void insert(Sql sql, Person person) throws SQLException {
        sql.update(
                "INSERT INTO people (name, personnel_number, email, unit, role_id, ground, ground_since, ground_note,"
                        + " withdrawn_on, person_id, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                PersonRows.values(person, person.id().value()));
    }

    private static void update(Sql sql, Person person) throws SQLException {
        int changed = sql.update(
                "UPDATE people SET name = ?, personnel_number = ?, email = ?, unit = ?, role_id = ?, ground = ?,"
                        + " ground_since = ?, ground_note = ?, withdrawn_on = ?, version = version + 1"
                        + " WHERE person_id = ? AND version = ?",
                PersonRows.values(person, person.id().value(), person.version()));
        if (changed == 0) {
            throw new ChangedMeanwhileException(person.name());
        }
    }

    @Override
    public Optional<Integer> erase(PersonId id, AuditLine line) {
        beforeWiping.run();
        return transactions.write(sql -> {
            Optional<Numbered> found = numbered(sql, id);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            JdbcPlaces.forget(
                    sql,
                    "SELECT record_id FROM records WHERE person_no = ?",
                    found.get().number());
            int records = sql.update(
                    "DELETE FROM records WHERE person_no = ?", found.get().number());
            sql.update("DELETE FROM people WHERE person_no = ?", found.get().number());
            JdbcPost.empty(sql);
            JdbcAudit.add(sql, line.counting(records));
            return Optional.of(records);
        });
    }
}
