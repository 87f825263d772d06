package org.okrreadiness.cli;

import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.Copying;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.records.desk.RecordsPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Copies the register of the data folder into the shared one, or back, and checks that nothing was lost. */
@Command(name = "copy")
final class RecordsCopyCommand extends RegisterCommand {

    @Option(names = "--back")
    private boolean back;

    RecordsCopyCommand(RootCommand root) {
        super(root);
    }

    @Override
    void work(RecordsPlace place) {
        Register shared = place.desk().register();
        if (!shared.isShared()) {
            throw new ReadinessException(Phrase.of("cli.records.copy-where"));
        }
        Register own = place.own().get();
        Register from = back ? shared : own;
        Register to = back ? own : shared;
        Copying.Checked checked;
        try (Progress progress = new Progress(terminal(), messages(), System::nanoTime)) {
            checked = place.desk().keeping().copying().copy(from, to, new ProgressWatch(progress));
        }
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeNumberProperty("people", checked.people());
                json.writeNumberProperty("records", checked.records());
                json.writeNumberProperty("differing", checked.differing().size());
                json.writeEndObject();
            });
        }
        if (!checked.isComplete()) {
            throw new ReadinessException(Phrase.of(
                    "cli.records.copy-differs",
                    Integer.toString(checked.differing().size())));
        }
        print("cli.records.copied", checked.people(), checked.records(), to.place());
    }
}
