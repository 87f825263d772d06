package org.okrreadiness.cli;

import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.service.marking.MarkingDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks somebody senior about an answer. */
@Command(name = "escalate")
final class MarkingEscalateCommand extends SetAsideCommand {

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason;

    MarkingEscalateCommand(RootCommand root) {
        super(root);
    }

    @Override
    Stamp setAside(MarkingDesk desk, CohortId cohort, AnswerId id) {
        return desk.escalate(cohort, id, reason);
    }

    @Override
    String saidKey() {
        return "cli.marking.escalated";
    }
}
