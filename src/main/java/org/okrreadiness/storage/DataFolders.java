package org.okrreadiness.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Where programs of each operating system keep what belongs to a person. */
public final class DataFolders {

    private static final String NAME = "okr-readiness";

    private DataFolders() {}

    /** The usual place on this machine. It need not exist yet. */
    public static Path usual() {
        return usual(System.getProperty("os.name", ""), System.getProperty("user.home", ""), System.getenv());
    }

    static Path usual(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return fromEnvironment(environment, "LOCALAPPDATA", Path.of(home, "AppData", "Local"))
                    .resolve(NAME);
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", NAME);
        }
        return fromEnvironment(environment, "XDG_DATA_HOME", Path.of(home, ".local", "share"))
                .resolve(NAME);
    }

    /** The XDG rules say that a relative path is to be ignored. */
    private static Path fromEnvironment(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        UnaryOperator<Path> absoluteOnly = path -> path.isAbsolute() ? path : otherwise;
        return value.isBlank() ? otherwise : absoluteOnly.apply(Path.of(value));
    }
}
