package org.okrreadiness.ui.decide.need;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.okrreadiness.service.PreferenceStore;
import org.okrreadiness.service.decide.KnownFact;
import org.okrreadiness.service.decide.NeedDiagnoses;
import org.okrreadiness.ui.common.SaveDialog;

/**
 * What a diagnosis is worked on with.
 *
 * @param known facts this program has already; called in the background
 * @param clock with the zone of the person at the screen
 * @param save asks where a file is to go
 * @param choose asks which files are to be taken in
 */
public record NeedServices(
        NeedDiagnoses diagnoses,
        Callable<List<KnownFact>> known,
        PreferenceStore preferences,
        Clock clock,
        SaveDialog save,
        ChooseFiles choose) {

    public NeedServices {
        Objects.requireNonNull(diagnoses, "diagnoses");
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(preferences, "preferences");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(save, "save");
        Objects.requireNonNull(choose, "choose");
    }
}
