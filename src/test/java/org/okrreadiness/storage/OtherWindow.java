package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A second process with the same data folder. Says "open" and waits to be ended. */
public final class OtherWindow {

    private OtherWindow() {}

    public static Process start(Path folder) throws IOException {
        return start(OtherWindow.class, folder.toString());
    }

    /** Starts a main class of the tests in a Java of its own. */
    public static Process start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] arguments) throws IOException {
        try (DataFolder data = DataFolder.open(Path.of(arguments[0]), Clock.systemUTC(), StorageForms.JSON)) {
            data.attempts().list();
            System.out.println("open");
            while (System.in.read() >= 0) {
                // Until the other side ends this process or closes the pipe.
            }
        }
    }
}
