package org.okrreadiness.cli;

import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.service.marking.MarkingDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Leaves an answer to a colleague. */
@Command(name = "skip")
final class MarkingSkipCommand extends SetAsideCommand {

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    MarkingSkipCommand(RootCommand root) {
        super(root);
    }

    @Override
    Stamp setAside(MarkingDesk desk, CohortId cohort, AnswerId id) {
        return desk.skip(cohort, id, reason);
    }

    @Override
    String saidKey() {
        return "cli.marking.skipped";
    }
}
