package org.okrreadiness.service.records.receive;

import java.util.Objects;
import java.util.stream.Stream;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.PersonId;

/**
 * A record out of somebody's file.
 *
 * @param person as they are called there
 * @param record as it was signed there
 */
public record Received(Sent person, CapabilityRecord record) {

    /**
     * Somebody as another register has them. What is blank is not known there.
     *
     * @param name not blank
     * @param roleId of a role there; here it may be another or none
     */
    public record Sent(PersonId id, String name, String personnelNumber, String email, String unit, String roleId) {

        /** In characters, as for people who come in from a table. */
        private static final int LONGEST = 500;

        public Sent {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(personnelNumber, "personnelNumber");
            Objects.requireNonNull(email, "email");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(roleId, "roleId");
            if (name.isBlank()) {
                throw new IllegalArgumentException("A person has a name");
            }
        }

        /** Whether every register can keep this: PostgreSQL has no sign zero, and nobody has a name of a page. */
        boolean isKeepable() {
            return Stream.of(name, personnelNumber, email, unit)
                    .allMatch(words -> words.length() <= LONGEST && words.indexOf(0) < 0);
        }
    }

    public Received {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(record, "record");
        if (!record.person().equals(person.id())) {
            throw new IllegalArgumentException("A record is about the person it stands with");
        }
    }
}
