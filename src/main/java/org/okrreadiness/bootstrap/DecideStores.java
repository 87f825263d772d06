package org.okrreadiness.bootstrap;

import java.util.Objects;
import org.okrreadiness.service.decide.NeedDiagnoses;
import org.okrreadiness.service.decide.cadence.CadenceStore;
import org.okrreadiness.service.decide.vet.Vettings;

/**
 * Where the data folder keeps what was typed while somebody decided.
 *
 * @param cadence what the plan of a quarter was made of
 * @param needs diagnoses of the help that is needed
 * @param vettings courses compared before one is bought
 */
public record DecideStores(CadenceStore cadence, NeedDiagnoses needs, Vettings vettings) {

    public DecideStores {
        Objects.requireNonNull(cadence, "cadence");
        Objects.requireNonNull(needs, "needs");
        Objects.requireNonNull(vettings, "vettings");
    }
}
