package org.okrreadiness.domain.marking;

import java.util.Objects;

/**
 * Names one marker, for ever and everywhere.
 *
 * @param fingerprint of the key the marker signs with: eight groups of four hexadecimal digits
 */
public record MarkerId(String fingerprint) implements Comparable<MarkerId> {

    public MarkerId {
        Objects.requireNonNull(fingerprint, "fingerprint");
        if (fingerprint.isBlank()) {
            throw new IllegalArgumentException("A marker is named by a fingerprint");
        }
    }

    @Override
    public int compareTo(MarkerId other) {
        return fingerprint.compareTo(other.fingerprint);
    }

    @Override
    public String toString() {
        return fingerprint;
    }
}
