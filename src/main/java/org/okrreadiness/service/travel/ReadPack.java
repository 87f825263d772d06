package org.okrreadiness.service.travel;

import java.util.Objects;

/**
 * A pack that passed every check.
 *
 * @param <T> what it carries
 */
public record ReadPack<T>(PackLabel label, T content) {

    public ReadPack {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(content, "content");
    }
}
