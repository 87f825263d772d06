package org.okrreadiness.ui.result;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a result leads.
 *
 * @param home called when the person has read enough
 * @param nextCase goes on with the practice this was a part of; empty when there is nothing more in it
 */
public record Onward(Runnable home, Optional<Runnable> nextCase) {

    public Onward {
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(nextCase, "nextCase");
    }
}
