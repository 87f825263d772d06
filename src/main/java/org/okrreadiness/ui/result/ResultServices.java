package org.okrreadiness.ui.result;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.okrreadiness.reading.ResultSources;
import org.okrreadiness.service.PreferenceStore;
import org.okrreadiness.ui.handover.HandOverServices;

/**
 * What a result is shown with.
 *
 * @param sources what is said beside the marks
 * @param clock with the person's zone
 * @param preferences remembers the paper and the folder of files taken away
 * @param folders shows a folder
 * @param handOver has it marked by a trainer; empty where nobody marks
 */
public record ResultServices(
        ResultSources sources,
        Clock clock,
        PreferenceStore preferences,
        Consumer<Path> folders,
        Optional<HandOverServices> handOver) {

    public ResultServices {
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(preferences, "preferences");
        Objects.requireNonNull(folders, "folders");
        Objects.requireNonNull(handOver, "handOver");
    }

    /** Where nobody marks but the machine. */
    public ResultServices(ResultSources sources, Clock clock, PreferenceStore preferences, Consumer<Path> folders) {
        this(sources, clock, preferences, folders, Optional.empty());
    }
}
