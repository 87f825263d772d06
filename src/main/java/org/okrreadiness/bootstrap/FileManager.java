package org.okrreadiness.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;

/** Shows a folder in the system's own file manager, without starting a second toolkit to do so. */
final class FileManager {

    private FileManager() {}

    /** Makes the folder when it is not there. */
    static void show(Path folder) {
        try {
            Files.createDirectories(folder);
            new ProcessBuilder(command(System.getProperty("os.name").toLowerCase(Locale.ROOT), folder))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new ReadinessException(Phrase.of("problem.no-file-manager", folder.toString()), e);
        }
    }

    private static List<String> command(String os, Path folder) {
        if (os.contains("win")) {
            return List.of("explorer", folder.toString());
        }
        return List.of(os.contains("mac") ? "open" : "xdg-open", folder.toString());
    }
}
