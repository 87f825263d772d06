package org.okrreadiness.storage.register;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Conditions;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.Source;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.storage.jdbc.Sql;
import org.okrreadiness.storage.register.PersonRows.Numbered;

/** Adds records within one transaction, and works out again how the people they are about stand. */
final class RecordAdding {

    private static final String INSERT =
            "INSERT INTO records (" + RecordRows.COLUMNS + ") VALUES (?" + ", ?".repeat(23) + ")";

    private final Sql sql;
    private final Map<Source, Integer> sources = new HashMap<>();

    RecordAdding(Sql sql) {
        this.sql = sql;
    }

    private record Occasion(UUID occasion, Competency competency) {}

    /** @return how many were not there yet */
    int add(Iterable<CapabilityRecord> records) throws SQLException {
        Map<PersonId, List<CapabilityRecord>> byPerson = new LinkedHashMap<>();
        records.forEach(record -> byPerson.computeIfAbsent(record.person(), person -> new ArrayList<>())
                .add(record));
        int added = 0;
        for (Map.Entry<PersonId, List<CapabilityRecord>> entry : byPerson.entrySet()) {
            added += add(entry.getKey(), entry.getValue());
        }
        return added;
    }

    private int add(PersonId id, List<CapabilityRecord> records) throws SQLException {
        Numbered person = locked(id);
        Set<Occasion> known = known(person);
        long next = next(person);
        List<Object[]> rows = new ArrayList<>();
        for (CapabilityRecord record : records) {
            if (known.add(new Occasion(record.claim().source().occasion(), record.competency()))) {
                rows.add(RecordRows.values(next++, person.number(), source(record), record));
            }
        }
        if (!rows.isEmpty()) {
            sql.batch(INSERT, rows);
            Standings.work(sql, person);
        }
        return rows.size();
    }

    /** Two who add for one person at once do it one after the other. */
    private Numbered locked(PersonId id) throws SQLException {
        return sql.first(
                        "SELECT " + PersonRows.COLUMNS + " FROM people WHERE person_id = ? FOR UPDATE",
                        PersonRows::read,
                        id.value())
                .orElseThrow(() -> new IllegalArgumentException("Nobody in the register has the id " + id));
    }

    private Set<Occasion> known(Numbered person) throws SQLException {
        return new HashSet<>(sql.query(
                "SELECT occasion, competency FROM records WHERE person_no = ?",
                row -> new Occasion(row.getObject(1, UUID.class), Competency.valueOf(row.getString(2))),
                person.number()));
    }

    private long next(Numbered person) throws SQLException {
        return sql.query(
                        "SELECT COALESCE(MAX(record_key) + 1, ?) FROM records WHERE person_no = ?",
                        row -> row.getLong(1),
                        RecordRows.firstKey(person.number()),
                        person.number())
                .get(0);
    }

    private int source(CapabilityRecord record) throws SQLException {
        Source source = record.claim().source();
        Source common =
                new Source(source.assessment(), source.title(), source.versions(), Conditions.SEALED, new UUID(0, 0));
        Integer known = sources.get(common);
        if (known == null) {
            known = numbered(common);
            sources.put(common, known);
        }
        return known;
    }

    private int numbered(Source source) throws SQLException {
        Object[] values = {
            source.assessment().id(),
            source.assessment().version(),
            source.assessment().contentHash(),
            source.title(),
            source.versions().scorer(),
            source.versions().lexicon(),
            source.versions().rubric(),
            source.versions().school()
        };
        Optional<Integer> found = find(values);
        if (found.isEmpty()) {
            sql.update(
                    "INSERT INTO sources (pack_id, pack_version, content_hash, title, scorer, lexicon, rubric, school)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    values);
            found = find(values);
        }
        return found.orElseThrow();
    }

    private Optional<Integer> find(Object[] values) throws SQLException {
        return sql.first(
                "SELECT source_no FROM sources WHERE pack_id = ? AND pack_version = ? AND content_hash = ? AND title = ?"
                        + " AND scorer = ? AND lexicon = ? AND rubric = ? AND school = ?",
                row -> row.getInt(1),
                values);
    }
}
