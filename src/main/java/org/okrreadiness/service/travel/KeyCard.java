package org.okrreadiness.service.travel;

import java.util.Objects;

/**
 * What somebody hands out so that others can seal packs to them, or know what they signed.
 *
 * @param name what its owner says
 */
public record KeyCard(String name, PublicKeys keys) {

    /** What names of such files end with. */
    public static final String ENDING = ".okr-key";

    public KeyCard {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(keys, "keys");
    }
}
