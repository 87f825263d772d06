package org.okrreadiness.service.records.people;

/** What a column of a table can say about people. */
public enum PersonField {
    /** The whole name. */
    NAME,
    GIVEN_NAME,
    FAMILY_NAME,
    PERSONNEL_NUMBER,
    EMAIL,
    UNIT,
    /** A role profile, by its id or its title. */
    ROLE
}
