package org.okrreadiness.bootstrap;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.cli.CommandLineInterface;
import org.okrreadiness.cli.Terminal;

/** Chooses between the window and the command line. */
public final class Program {

    private static final String DATA = "--data";
    private static final String DATABASE = "--db";

    private final AppServices services;
    private final Terminal terminal;

    private Program(AppServices services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    /** The program with this process's streams. */
    public static Program ofProcess() {
        LogFiles.silenceTerminal();
        return new Program(new AppServices(), Terminal.ofProcess());
    }

    /** Runs to the end and returns the exit status. */
    public int run(String... arguments) {
        if (!asksForTheWindow(arguments)) {
            return new CommandLineInterface(services, terminal).run(arguments);
        }
        Optional<String> missing = Display.missing(
                System.getenv(), System.getProperty("os.name"), System.getProperty("glass.platform") != null);
        if (missing.isEmpty()) {
            missing = Window.open(services, services.dataFolder(dataFolder(arguments)), database(arguments));
        }
        return missing.map(why -> tryInstead(why, arguments)).orElse(0);
    }

    /** No command at all, though perhaps a data folder and a shared database. */
    static boolean asksForTheWindow(String... arguments) {
        return options(arguments).isPresent();
    }

    static Optional<Path> dataFolder(String... arguments) {
        return options(arguments).map(named -> named.get(DATA)).map(Path::of);
    }

    /** The address of a shared database, as an option or in the environment. */
    static Optional<String> database(String... arguments) {
        return options(arguments)
                .map(named -> named.get(DATABASE))
                .or(() -> Optional.ofNullable(System.getenv("OKR_READINESS_DB")))
                .filter(url -> !url.isBlank());
    }

    /** The options of a window; empty as soon as anything else was asked for. */
    private static Optional<Map<String, String>> options(String... arguments) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            String[] parts = arguments[i].split("=", 2);
            boolean known = parts[0].equals(DATA) || parts[0].equals(DATABASE);
            if (!known || parts.length == 1 && i + 1 == arguments.length) {
                return Optional.empty();
            }
            named.put(parts[0], parts.length == 2 ? parts[1] : arguments[++i]);
        }
        return Optional.of(named);
    }

    private int tryInstead(String why, String... arguments) {
        terminal.err().println(services.messages().get("cli.no-display", why));
        String[] instead = Stream.concat(Stream.of("try"), Stream.of(arguments)).toArray(String[]::new);
        return new CommandLineInterface(services, terminal).run(instead);
    }
}
