package org.okrreadiness.domain.task;

/** What an organisation can do about the way it works with OKRs. */
public enum Help {
    /** A course that ends in a certificate. */
    CERTIFICATION,
    /** Somebody who works with teams and managers over time. */
    COACHING,
    /** Somebody from outside who works on alignment and governance. */
    CONSULTING,
    /** Nothing to buy; something else first. */
    NOTHING_YET
}
