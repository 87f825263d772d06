package org.okrreadiness.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what libraries and the program log to files in the data folder, and nothing to the person's terminal. */
final class LogFiles {

    private static final int BYTES = 1 << 20;
    private static final int FILES = 3;

    private LogFiles() {}

    /** Keeps the terminal quiet. Warnings still have nowhere to go until {@link #writeTo} is called. */
    static void silenceTerminal() {
        LogManager.getLogManager().reset();
    }

    /** A folder that cannot be written is no reason not to start: then nothing is logged. */
    static void writeTo(Path dataFolder) {
        try {
            Path folder = Files.createDirectories(dataFolder.resolve("logs"));
            Handler handler =
                    new FileHandler(folder.resolve("okr-readiness-%g.log").toString(), BYTES, FILES, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setLevel(Level.INFO);
            Logger root = Logger.getLogger("");
            root.addHandler(handler);
            root.setLevel(Level.INFO);
        } catch (IOException e) {
            silenceTerminal();
        }
    }
}
