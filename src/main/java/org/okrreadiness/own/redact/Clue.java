package org.okrreadiness.own.redact;

/** Why words are proposed. */
public enum Clue {
    EMAIL,
    WEB_ADDRESS,
    PHONE,
    HANDLE,
    MONEY,
    /** "Dr", "Ms" stands before it. */
    FORM_OF_ADDRESS,
    GIVEN_NAME,
    /** "Ltd", "Bank", "University" is part of it. */
    ORGANISATION,
    /** "customer", "at" stands before it. */
    AFTER_CUSTOMER,
    /** "project", "platform" stands before it. */
    AFTER_PROJECT,
    /** "in", "near" stands before it. */
    AFTER_IN,
    /** Capitals that are no common abbreviation. */
    ACRONYM,
    /** Letters and digits in one. */
    CODE,
    /** Begins with a capital and stands in no dictionary. */
    UNKNOWN_NAME,
    /** A common word with a capital inside a sentence, as names of companies often are. */
    CAPITAL
}
