package org.okrreadiness.service.records;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.rubric.Competency;

/**
 * Which records are meant; what is empty does not matter.
 *
 * @param holdingOn only those that have not expired on this day
 * @param among only those of people who are found by this in the matrix
 */
public record RecordFilter(
        Optional<PersonId> person,
        Optional<String> unit,
        Optional<RoleId> role,
        Optional<Competency> competency,
        Optional<LocalDate> holdingOn,
        MatrixFilter among) {

    public static final RecordFilter ALL =
            new RecordFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public RecordFilter {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(competency, "competency");
        Objects.requireNonNull(holdingOn, "holdingOn");
        Objects.requireNonNull(among, "among");
    }

    /** Among everybody. */
    public RecordFilter(
            Optional<PersonId> person,
            Optional<String> unit,
            Optional<RoleId> role,
            Optional<Competency> competency,
            Optional<LocalDate> holdingOn) {
        this(person, unit, role, competency, holdingOn, MatrixFilter.ALL);
    }

    /** All records of people who are found by this in the matrix. */
    public static RecordFilter among(MatrixFilter people) {
        return new RecordFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), people);
    }

    /** The same, but only those that have not expired on this day. */
    public RecordFilter holding(LocalDate day) {
        return new RecordFilter(person, unit, role, competency, Optional.of(day), among);
    }

    public static RecordFilter of(PersonId person) {
        return new RecordFilter(
                Optional.of(person), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
