package org.okrreadiness.bootstrap;

import java.util.Objects;
import org.okrreadiness.service.decide.cadence.CadenceStore;

/** Where the data folder keeps what was typed while somebody decided. */
public record DecideStores(CadenceStore cadence) {

    public DecideStores {
        Objects.requireNonNull(cadence, "cadence");
    }
}
