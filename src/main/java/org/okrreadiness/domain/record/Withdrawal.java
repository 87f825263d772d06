package org.okrreadiness.domain.record;

import java.time.Instant;
import java.util.Objects;

/**
 * That somebody answers for a record no longer: it was wrong from the beginning, and not merely old. A record stays what it was, and
 * counts nowhere from then on. This is for good.
 *
 * @param at when it was withdrawn, to the microsecond at most
 * @param reason in the words of whoever did it; about the reason and not the person, because it is passed on; not blank
 * @param issuerKey of whoever withdrew it, Ed25519, 64 lower-case hexadecimal digits
 * @param signature of all this and of the record it is about, 128 lower-case hexadecimal digits
 */
public record Withdrawal(Instant at, String reason, String issuerKey, String signature) {

    /** In characters. */
    public static final int LONGEST_REASON = 500;

    public Withdrawal {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(issuerKey, "issuerKey");
        Objects.requireNonNull(signature, "signature");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Nothing is withdrawn without a reason");
        }
    }
}
