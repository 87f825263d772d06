package org.okrreadiness.ui.decide.vet;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Consumer;
import org.okrreadiness.service.PreferenceStore;
import org.okrreadiness.service.decide.vet.Vettings;
import org.okrreadiness.ui.common.OpenDialog;
import org.okrreadiness.ui.common.SaveDialog;

/**
 * What comparing courses takes.
 *
 * @param desk what is not on disk yet
 * @param clock with the zone of the person at the screen
 * @param save asks where a file is to go
 * @param open asks which file is meant
 * @param folders shows a folder
 */
public record VettingServices(
        Vettings vettings,
        VettingDesk desk,
        PreferenceStore preferences,
        Clock clock,
        SaveDialog save,
        OpenDialog open,
        Consumer<Path> folders) {

    public VettingServices {
        Objects.requireNonNull(vettings, "vettings");
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(preferences, "preferences");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(save, "save");
        Objects.requireNonNull(open, "open");
        Objects.requireNonNull(folders, "folders");
    }
}
