package org.okrreadiness.bootstrap;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.cli.CommandLineInterface;
import org.okrreadiness.cli.Terminal;

/** Chooses between the window and the command line. */
public final class Program {

    private static final String DATA = "--data";

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
            missing = Window.open(services, services.dataFolder(dataFolder(arguments)));
        }
        return missing.map(why -> tryInstead(why, arguments)).orElse(0);
    }

    /** No command at all, though perhaps a data folder. */
    static boolean asksForTheWindow(String... arguments) {
        return arguments.length == 0
                || arguments.length == 1 && arguments[0].startsWith(DATA + "=")
                || arguments.length == 2 && arguments[0].equals(DATA);
    }

    static Optional<Path> dataFolder(String... arguments) {
        return switch (arguments.length) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Path.of(arguments[0].substring(DATA.length() + 1)));
            default -> Optional.of(Path.of(arguments[1]));
        };
    }

    private int tryInstead(String why, String... arguments) {
        terminal.err().println(services.messages().get("cli.no-display", why));
        String[] instead = Stream.concat(Stream.of("try"), Stream.of(arguments)).toArray(String[]::new);
        return new CommandLineInterface(services, terminal).run(instead);
    }
}
