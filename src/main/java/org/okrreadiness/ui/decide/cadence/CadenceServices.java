package org.okrreadiness.ui.decide.cadence;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.okrreadiness.service.PreferenceStore;
import org.okrreadiness.service.decide.cadence.CadencePlans;
import org.okrreadiness.ui.common.SaveDialog;

/**
 * What planning a quarter takes.
 *
 * @param dialog asks where a file is to go
 * @param folders shows a folder
 */
public record CadenceServices(
        CadencePlans plans, PreferenceStore preferences, SaveDialog dialog, Consumer<Path> folders) {

    public CadenceServices {
        Objects.requireNonNull(plans, "plans");
        Objects.requireNonNull(preferences, "preferences");
        Objects.requireNonNull(dialog, "dialog");
        Objects.requireNonNull(folders, "folders");
    }
}
