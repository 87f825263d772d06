package org.okrreadiness.decide.need;

/** What a statement is about. */
public enum Topic {
    STRATEGY,
    PLANNING,
    TRADE_OFFS,
    CHECK_INS,
    REVIEWS,
    TRUST,
    SPONSORSHIP,
    COACHING,
    WORDING,
    KNOWLEDGE
}
