package org.okrreadiness.domain.record;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * On what ground records about a person are kept.
 *
 * @param since the day it was given or agreed
 * @param note where it can be found: a form, a paragraph; may be blank
 * @param withdrawnOn the day a consent was taken back; from then on nothing is added and nothing is given out
 */
public record Basis(Ground ground, LocalDate since, String note, Optional<LocalDate> withdrawnOn) {

    public Basis {
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(withdrawnOn, "withdrawnOn");
        if (withdrawnOn.isPresent() && ground != Ground.CONSENT) {
            throw new IllegalArgumentException("Only a consent can be withdrawn");
        }
    }

    public static Basis of(Ground ground, LocalDate since, String note) {
        return new Basis(ground, since, note, Optional.empty());
    }

    public boolean holds() {
        return withdrawnOn.isEmpty();
    }

    public Basis withdrawn(LocalDate on) {
        return new Basis(ground, since, note, Optional.of(on));
    }
}
