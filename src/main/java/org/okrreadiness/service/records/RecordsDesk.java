package org.okrreadiness.service.records;

import java.util.Objects;

/**
 * What somebody who looks after records works with.
 *
 * @param register everything that is kept
 * @param own the sittings of this data folder that could become records
 * @param recording enters what was shown
 * @param erasure takes people out
 * @param retention what is kept for how long
 * @param keys with which records are signed
 */
public record RecordsDesk(
        Register register,
        OwnSittings own,
        Recording recording,
        Erasure erasure,
        Retention retention,
        IssuerKeys keys) {

    public RecordsDesk {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(recording, "recording");
        Objects.requireNonNull(erasure, "erasure");
        Objects.requireNonNull(retention, "retention");
        Objects.requireNonNull(keys, "keys");
    }
}
