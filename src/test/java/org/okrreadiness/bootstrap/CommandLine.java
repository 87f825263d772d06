package org.okrreadiness.bootstrap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.okrreadiness.cli.CommandLineInterface;
import org.okrreadiness.cli.Terminal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The really wired command line on a data folder of its own, with what it printed. */
final class CommandLine {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path dataFolder;

    /**
     * What a command did.
     *
     * @param out the output stream
     * @param err the error stream
     */
    record Outcome(int status, String out, String err) {

        JsonNode json() {
            return JSON.readTree(out);
        }

        List<JsonNode> jsonLines() {
            return out.lines().map(JSON::readTree).toList();
        }
    }

    CommandLine(Path dataFolder) {
        this.dataFolder = dataFolder;
    }

    Outcome run(String... arguments) {
        return runWith("", arguments);
    }

    Outcome runWith(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--data", dataFolder.toString()))
                .toArray(String[]::new);
        int status = new CommandLineInterface(new AppServices(), terminal).run(all);
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
