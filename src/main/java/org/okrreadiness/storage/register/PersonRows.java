package org.okrreadiness.storage.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RoleId;

/** People as rows. */
final class PersonRows {

    static final String COLUMNS = "person_no, person_id, name, personnel_number, email, unit, role_id,"
            + " ground, ground_since, ground_note, withdrawn_on, version";

    private PersonRows() {}

    /** A person with the number they have in this register. */
    record Numbered(long number, Person person) {}

    /** By the places of {@link #COLUMNS}: looking columns up by name takes longer than reading them. */
    static Numbered read(ResultSet row) throws SQLException {
        Person person = new Person(
                new PersonId(row.getObject(2, UUID.class)),
                row.getString(3),
                Optional.ofNullable(row.getString(4)).orElse(""),
                row.getString(5),
                row.getString(6),
                Optional.ofNullable(row.getString(7)).map(RoleId::new),
                new Basis(
                        Ground.valueOf(row.getString(8)),
                        row.getObject(9, LocalDate.class),
                        row.getString(10),
                        Optional.ofNullable(row.getObject(11, LocalDate.class))),
                row.getLong(12));
        return new Numbered(row.getLong(1), person);
    }

    /** The values of an entry behind its id, in the order of {@link #COLUMNS}, without the version. */
    static Object[] values(Person person, Object... more) {
        Object[] values = new Object[9 + more.length];
        values[0] = person.name();
        values[1] = person.personnelNumber().isBlank() ? null : person.personnelNumber();
        values[2] = person.email();
        values[3] = person.unit();
        values[4] = person.role().map(RoleId::value).orElse(null);
        values[5] = person.basis().ground().name();
        values[6] = person.basis().since();
        values[7] = person.basis().note();
        values[8] = person.basis().withdrawnOn().orElse(null);
        System.arraycopy(more, 0, values, 9, more.length);
        return values;
    }
}
