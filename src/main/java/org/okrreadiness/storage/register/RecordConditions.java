package org.okrreadiness.storage.register;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.storage.jdbc.Sql;

/** What is asked of rows of {@code records}, behind a first condition on their key. */
final class RecordConditions {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();

    /** @param sql looks how people are found quickest */
    RecordConditions(Sql sql, RecordFilter filter) throws SQLException {
        filter.person()
                .ifPresent(person ->
                        and("person_no = (SELECT person_no FROM people WHERE person_id = ?)", person.value()));
        filter.unit().ifPresent(unit -> and("person_no IN (SELECT person_no FROM people WHERE unit = ?)", unit));
        filter.role()
                .map(RoleId::value)
                .ifPresent(role -> and("person_no IN (SELECT person_no FROM people WHERE role_id = ?)", role));
        filter.competency().ifPresent(competency -> and("competency = ?", competency.name()));
        filter.holdingOn().ifPresent(day -> and("expires_on > ?", day));
        if (!filter.among().equals(MatrixFilter.ALL)) {
            Conditions people = Conditions.ofAll(sql, filter.among());
            and("person_no IN (SELECT standings.person_no FROM standings" + people.where() + ")", people.arguments());
        }
    }

    private void and(String condition, Object... values) {
        text.append(" AND ").append(condition);
        arguments.addAll(List.of(values));
    }

    String text() {
        return text.toString();
    }

    /** @param key for the first condition */
    Object[] arguments(long key) {
        List<Object> all = new ArrayList<>(arguments);
        all.add(0, key);
        return all.toArray();
    }
}
