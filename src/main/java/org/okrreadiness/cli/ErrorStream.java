package org.okrreadiness.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the error stream of this process ends at a terminal, which Java cannot be asked directly. */
final class ErrorStream {

    private static final Path ON_LINUX = Path.of("/proc/self/fd/2");

    private ErrorStream() {}

    static boolean isATerminal() {
        if (Files.exists(ON_LINUX)) {
            try {
                Path end = ON_LINUX.toRealPath();
                return end.startsWith("/dev/pts")
                        || end.getFileName().toString().startsWith("tty");
            } catch (IOException e) {
                // A pipe has no path.
                return false;
            }
        }
        return inputAndOutputAre();
    }

    /** Elsewhere a terminal at both other ends is taken as the sign of one at this end. */
    private static boolean inputAndOutputAre() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there is always a console, and this method to ask it.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
