package org.okrreadiness.cli;

import java.nio.file.Path;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.desk.RecordsPlace;
import org.okrreadiness.service.records.export.ExportFormat;
import org.okrreadiness.service.records.export.Exporting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives records out in a format others read. */
@Command(name = "export")
final class RecordsExportCommand extends RegisterCommand {

    @Option(names = "--format", paramLabel = "FORMAT", required = true)
    private String format;

    @Option(names = "--out", paramLabel = "PATH", required = true)
    private Path out;

    @Mixin
    private final RecordFilterOptions which = new RecordFilterOptions();

    @Option(names = "--redacted")
    private boolean redacted;

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    @Option(names = "--replace")
    private boolean replace;

    @Mixin
    private final IssuerPassphrase passphrase = new IssuerPassphrase();

    RecordsExportCommand(RootCommand root) {
        super(root);
    }

    @Override
    void work(RecordsPlace place) {
        ExportFormat as = Choice.of(ExportFormat.class, format);
        if (as.isOneFile()) {
            WholeFile.requirePlace(out, replace);
        }
        passphrase.unlock(place.desk().givingOut().keys(), messages());
        enterOwn(place);
        RecordFilter filter = which.filter(place.desk().register());
        Exporting.Order order = new Exporting.Order(as, filter, redacted, System.getProperty("user.name", ""), reason);
        Exporting.Outcome outcome;
        try (Progress progress = new Progress(terminal(), messages(), System::nanoTime)) {
            outcome = place.desk()
                    .givingOut()
                    .exporting()
                    .export(order, out, place.desk().givingOut().keys().seal(), new ProgressWatch(progress));
        }
        say(outcome);
    }

    private void say(Exporting.Outcome outcome) {
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeStringProperty("format", format);
                json.writeNumberProperty("records", outcome.records());
                json.writeNumberProperty("people-left-out", outcome.peopleLeftOut());
                json.writeNumberProperty("unfit-left-out", outcome.unfit());
                json.writeNumberProperty("withdrawn-left-out", outcome.withdrawn());
                json.writeArrayPropertyStart("files");
                outcome.files().forEach(file -> json.writeString(file.toString()));
                json.writeEndArray();
                json.writeEndObject();
            });
        }
        print("cli.records.exported", outcome.records(), outcome.files().size(), out);
        if (outcome.peopleLeftOut() > 0) {
            terminal().say(messages(), Phrase.of("cli.records.left-out", Integer.toString(outcome.peopleLeftOut())));
        }
        if (outcome.withdrawn() > 0) {
            terminal().say(messages(), Phrase.of("cli.records.revoked-left-out", Long.toString(outcome.withdrawn())));
        }
        if (outcome.unfit() > 0) {
            terminal().say(messages(), Phrase.of("cli.records.unfit-left-out", Long.toString(outcome.unfit())));
        }
    }
}
