package org.okrreadiness.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.okrreadiness.content.ShippedAccuracyCard;
import org.okrreadiness.i18n.Messages;

/**
 * Measures the scorer and writes the accuracy card: the figures for the program, the tables for people, and the table in the card's
 * text.
 *
 * <p>{@code mvn -q -Paccuracy test-compile exec:exec -Daccuracy.lines=FOLDER}
 */
public final class AccuracyCardFiles {

    private final CommandLine commands;
    private final String[] lines;
    private final Path card;

    private AccuracyCardFiles(CommandLine commands, Path lines, Path card) {
        this.commands = commands;
        this.lines = new String[] {
            lines.resolve("dev.jsonl").toString(),
            lines.resolve("hostile.jsonl").toString()
        };
        this.card = card;
    }

    /** @param arguments the folder with the rated lines, and the folder of the card */
    public static void main(String[] arguments) throws IOException {
        Path data = Files.createTempDirectory("accuracy");
        new AccuracyCardFiles(new CommandLine(data), Path.of(arguments[0]), Path.of(arguments[1])).write();
    }

    private void write() throws IOException {
        Path figures = card.resolve("figures.json");
        Files.writeString(figures, measured("--json", "--by", "org"));
        Files.writeString(card.resolve("figures.txt"), withoutCard(measured("--by", "org")));
        Path text = card.resolve("README.md");
        AccuracyCardTable table = new AccuracyCardTable(ShippedAccuracyCard.read(card));
        Files.writeString(text, table.into(Files.readString(text)));
    }

    /** The command ends by quoting the card of before, which is no part of the new one. */
    private static String withoutCard(String figures) {
        int quoted = figures.indexOf(new Messages(Locale.UK).get("cli.accuracy.card"));
        return quoted < 0 ? figures : figures.substring(0, quoted);
    }

    private String measured(String... options) {
        String[] arguments = Stream.of(Stream.of("accuracy"), Stream.of(lines), Stream.of(options))
                .flatMap(part -> part)
                .toArray(String[]::new);
        CommandLine.Outcome outcome = commands.run(arguments);
        if (outcome.status() != 0) {
            throw new IllegalStateException(outcome.err());
        }
        return outcome.out();
    }
}
