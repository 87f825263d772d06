package org.okrreadiness.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.accuracy.MarkedLine;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.UnreadableInputException;

/** Reads files of rated lines. A line that cannot be used is named with its place and remedy, and the rest goes on. */
final class RatedFiles {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final RatedLineReader reader;
    private final SubCommand command;
    private final Progress progress;
    private final List<MarkedLine> marked = new ArrayList<>();
    private int unusable;

    RatedFiles(RatedLineReader reader, SubCommand command, Progress progress) {
        this.reader = reader;
        this.command = command;
        this.progress = progress;
    }

    List<MarkedLine> marked() {
        return marked;
    }

    /** How many lines could not be used. */
    int unusable() {
        return unusable;
    }

    /** @throws UnreadableInputException when the file cannot be read at all */
    void read(Path file) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String content = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
                if (!content.isBlank()) {
                    read(content, file + ":" + number);
                }
            }
        } catch (IOException e) {
            throw new UnreadableInputException(Phrase.of("cli.accuracy.unreadable-file", file.toString()), e);
        }
    }

    private void read(String line, String place) {
        try {
            marked.add(reader.read(line, place));
            progress.at("cli.accuracy.marking", marked.size());
        } catch (ReadinessException e) {
            unusable++;
            progress.close();
            command.terminal()
                    .say(command.messages(), Phrase.of("cli.accuracy.bad-line", place, command.words(e.phrase())));
        }
    }
}
