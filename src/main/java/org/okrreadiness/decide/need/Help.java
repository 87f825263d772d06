package org.okrreadiness.decide.need;

/** What an organisation can do first. The order decides where two are equally well founded. */
public enum Help {
    /** Nothing to buy; something else first, or nothing at all. */
    NOTHING_YET,
    /** Somebody who works with leaders on alignment, governance and rhythm. */
    CONSULTING,
    /** Supported practice for managers, teams and internal leads. */
    COACHING,
    CERTIFICATION_THEN_COACHING,
    /** A course that ends in a certificate. */
    CERTIFICATION
}
