package org.okrreadiness.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A trainer's work without the window. */
@Command(
        name = "marking",
        subcommands = {
            MarkingStartCommand.class,
            MarkingKeyCommand.class,
            MarkingOpenCohortCommand.class,
            MarkingRosterCommand.class,
            MarkingAllocateCommand.class,
            MarkingImportCommand.class,
            MarkingQueueCommand.class,
            MarkingMarkCommand.class,
            MarkingSkipCommand.class,
            MarkingEscalateCommand.class,
            MarkingAppealsCommand.class,
            MarkingPlanCommand.class,
            MarkingAgreementCommand.class,
            MarkingReleaseCommand.class,
            MarkingExportCommand.class,
            MarkingPostCommand.class
        })
final class MarkingCommand extends SubCommand {

    @Spec
    private CommandSpec spec;

    MarkingCommand(RootCommand root) {
        super(root);
    }

    /** Reached when none of its own commands was named. */
    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), messages().get("cli.problem.no-marking-command"));
    }
}
