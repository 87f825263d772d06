package org.okrreadiness.domain.assessment;

import java.util.Objects;
import java.util.Optional;

/**
 * Whether what was kept of an attempt is as it was written. A seal makes changes visible; on their own machine nobody can be kept from
 * making them, nor from sealing anew with the key that lies there.
 *
 * @param state in one word
 * @param fingerprint of the key it is sealed with; empty when it is not sealed or the key cannot be read
 * @param ownKey whether that key is the one of this data folder
 * @param broken where it fails; only with {@link State#BROKEN}
 */
public record Seal(State state, Optional<String> fingerprint, boolean ownKey, Optional<Break> broken) {

    /** Begun by a version that did not seal. */
    public static final Seal UNSEALED = new Seal(State.UNSEALED, Optional.empty(), false, Optional.empty());

    public enum State {
        UNSEALED,
        INTACT,
        BROKEN
    }

    /** What should stand where a seal fails. */
    public enum Expected {
        /** The key, which cannot be read. */
        KEY,
        /** Entries of this attempt, and not of another. */
        ATTEMPT,
        /** An entry, which is missing. */
        ENTRY,
        /** The digest of the entry before. */
        PREVIOUS,
        /** A signature of this entry by the key. */
        SIGNATURE,
        /** Nothing; there is something between the entries. */
        NOTHING
    }

    /**
     * @param entry from 1, the first that is not as it should be
     * @param expected what should be there
     */
    public record Break(long entry, Expected expected) {
        public Break {
            Objects.requireNonNull(expected, "expected");
        }
    }

    public Seal {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(fingerprint, "fingerprint");
        if (broken.isPresent() != (state == State.BROKEN)) {
            throw new IllegalArgumentException("A seal fails somewhere when it is broken, and only then");
        }
    }

    public static Seal intact(String fingerprint, boolean ownKey) {
        return new Seal(State.INTACT, Optional.of(fingerprint), ownKey, Optional.empty());
    }

    /** @param fingerprint empty when the key cannot be read */
    public static Seal broken(long entry, Expected expected, String fingerprint) {
        Optional<String> known = Optional.of(fingerprint).filter(f -> !f.isEmpty());
        return new Seal(State.BROKEN, known, false, Optional.of(new Break(entry, expected)));
    }

    /** The same with the fingerprint of a key. */
    public Seal under(Optional<String> key) {
        return new Seal(state, key, ownKey, broken);
    }

    public boolean isBroken() {
        return state == State.BROKEN;
    }
}
