package org.okrreadiness.ui.records.person;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.FileNotWrittenException;
import org.okrreadiness.ui.records.RecordWords;

/** Everything that is held about somebody as a text they can take with them: what the page shows, all of it. */
final class HeldText {

    private final Messages messages;
    private final RecordWords words;
    private final StringBuilder text = new StringBuilder();

    HeldText(Messages messages) {
        this.messages = messages;
        this.words = new RecordWords(messages);
    }

    String of(PersonReading reading) {
        line(messages.get("held.title", reading.name()));
        line(messages.get("register.purpose"));
        line("");
        reading.facts().forEach(fact -> line(messages.get("held.fact", fact.name(), fact.value())));
        reading.withdrawn().ifPresent(this::line);
        for (PersonReading.Standing standing : reading.standings()) {
            line("");
            line(words.competency(standing.competency()));
            line(messages.get("held.stands", words.state(standing.state()), standing.shown(), standing.asked()));
            reading.groups().stream()
                    .filter(group -> group.competency() == standing.competency())
                    .flatMap(group -> group.entries().stream())
                    .forEach(this::entry);
        }
        return text.toString();
    }

    private void entry(PersonReading.Entry entry) {
        line("  - " + entry.title());
        line("    " + messages.get("held.id", entry.record().id()));
        if (!entry.over().isBlank()) {
            line("    " + entry.over());
        }
        entry.lines().forEach(said -> line("    " + said));
        line("    " + entry.signature());
    }

    private void line(String said) {
        text.append(said).append(System.lineSeparator());
    }

    /** @throws FileNotWrittenException when it cannot be written */
    static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new FileNotWrittenException(
                    Phrase.of("problem.held-not-written", file.getFileName().toString()), e);
        }
    }
}
