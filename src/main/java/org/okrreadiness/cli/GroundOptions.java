package org.okrreadiness.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import picocli.CommandLine.Option;

/** On what ground records about somebody are kept. */
final class GroundOptions {

    @Option(names = "--ground", paramLabel = "GROUND", required = true, descriptionKey = "records.ground-option")
    private String ground;

    @Option(names = "--since", paramLabel = "DAY", descriptionKey = "records.since-option")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "records.note-option")
    private String note = "";

    Basis basis() {
        LocalDate day = since.orElseGet(LocalDate::now);
        if (day.isAfter(LocalDate.now())) {
            throw new ReadinessException(Phrase.of("cli.records.future", day.toString()));
        }
        return Basis.of(Choice.of(Ground.class, ground), day, note);
    }
}
