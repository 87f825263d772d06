package org.okrreadiness.domain.record;

import java.util.Objects;
import java.util.Optional;

/**
 * Somebody about whom records are kept.
 *
 * @param name as they write it; not blank
 * @param personnelNumber blank when there is none; otherwise nobody else in the register has it
 * @param email may be blank
 * @param unit where they work, in the organisation's own words; may be blank
 * @param role what is asked of them; empty when nothing is
 * @param basis why records about them may be kept
 * @param version counts the changes of this entry from 1, so that two people who change it at once notice; 0 before it is kept
 */
public record Person(
        PersonId id,
        String name,
        String personnelNumber,
        String email,
        String unit,
        Optional<RoleId> role,
        Basis basis,
        long version) {

    public Person {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(personnelNumber, "personnelNumber");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(basis, "basis");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A person has a name");
        }
    }

    public Person withBasis(Basis changed) {
        return new Person(id, name, personnelNumber, email, unit, role, changed, version);
    }

    public Person withRole(Optional<RoleId> changed) {
        return new Person(id, name, personnelNumber, email, unit, changed, basis, version);
    }

    public Person withVersion(long changed) {
        return new Person(id, name, personnelNumber, email, unit, role, basis, changed);
    }
}
