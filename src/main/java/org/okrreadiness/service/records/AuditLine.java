package org.okrreadiness.service.records;

import java.time.Instant;
import java.util.Objects;

/**
 * That something was done with the register. Names nobody it was done to: an audit must not keep what was erased.
 *
 * @param at when, to the microsecond at most
 * @param by the account that did it
 * @param what which kind of thing
 * @param how many people or records
 * @param why in the words of whoever did it; about the reason and not the person
 */
public record AuditLine(Instant at, String by, Action what, int count, String why) {

    public AuditLine {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(why, "why");
    }

    /** What is written down. */
    public enum Action {
        ENTERED,
        RECORDED,
        EXPORTED,
        DISCLOSED,
        /** A consent was taken back. */
        WITHDRAWN,
        /** Records were withdrawn because they were wrong. */
        REVOKED,
        ERASED,
        RETENTION,
        TAKEN_OUT,
        COPIED
    }

    public AuditLine counting(int exactly) {
        return new AuditLine(at, by, what, exactly, why);
    }
}
