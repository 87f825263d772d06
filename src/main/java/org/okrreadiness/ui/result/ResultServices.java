package org.okrreadiness.ui.result;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Consumer;
import org.okrreadiness.reading.ResultSources;
import org.okrreadiness.service.PreferenceStore;

/**
 * What a result is shown with.
 *
 * @param sources what is said beside the marks
 * @param clock with the person's zone
 * @param preferences remembers the paper and the folder of files taken away
 * @param folders shows a folder
 */
public record ResultServices(ResultSources sources, Clock clock, PreferenceStore preferences, Consumer<Path> folders) {

    public ResultServices {
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(preferences, "preferences");
        Objects.requireNonNull(folders, "folders");
    }
}
