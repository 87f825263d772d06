package org.okrreadiness.cli;

import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.Retention;
import org.okrreadiness.service.records.desk.RecordsPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what is kept for how long and what would be deleted today; deletes it when asked to. */
@Command(name = "retention")
final class RecordsRetentionCommand extends RegisterCommand {

    @Option(names = "--after-expiry", paramLabel = "MONTHS")
    private Optional<Integer> afterExpiry = Optional.empty();

    @Option(names = "--after-withdrawal", paramLabel = "MONTHS")
    private Optional<Integer> afterWithdrawal = Optional.empty();

    @Option(names = "--run")
    private boolean run;

    RecordsRetentionCommand(RootCommand root) {
        super(root);
    }

    @Override
    void work(RecordsPlace place) {
        Retention retention = place.desk().keeping().retention();
        if (afterExpiry.isPresent() || afterWithdrawal.isPresent()) {
            retention.set(changed(retention.rules()));
        }
        Retention.Rules rules = retention.rules();
        Retention.Due due = retention.due();
        if (run) {
            retention.run(due);
        }
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeNumberProperty("months-after-expiry", rules.monthsAfterExpiry());
                json.writeNumberProperty("months-after-withdrawal", rules.monthsAfterWithdrawal());
                json.writeNumberProperty("records", due.recordCount());
                json.writeNumberProperty("people", due.people().size());
                json.writeBooleanProperty("deleted", run);
                json.writeEndObject();
            });
        }
        print("cli.records.rules", rules.monthsAfterExpiry(), rules.monthsAfterWithdrawal());
        due.people().forEach(person -> print("cli.records.due-person", person.name(), person.id()));
        print(
                run ? "cli.records.deleted" : "cli.records.due",
                due.recordCount(),
                due.records().size(),
                due.people().size());
    }

    private Retention.Rules changed(Retention.Rules before) {
        try {
            return new Retention.Rules(
                    afterExpiry.orElse(before.monthsAfterExpiry()),
                    afterWithdrawal.orElse(before.monthsAfterWithdrawal()));
        } catch (IllegalArgumentException outside) {
            throw new ReadinessException(Phrase.of("cli.records.months"), outside);
        }
    }
}
