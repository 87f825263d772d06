package org.okrreadiness.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Attempts that were handed in, as files to send, and what comes back of them. */
@Command(
        name = "submission",
        subcommands = {
            SubmissionCreateCommand.class,
            SubmissionInspectCommand.class,
            SubmissionVerifyCommand.class,
            SubmissionFeedbackCommand.class,
            SubmissionMarksCommand.class,
            SubmissionAppealCommand.class
        })
final class SubmissionCommand extends SubCommand {

    @Spec
    private CommandSpec spec;

    SubmissionCommand(RootCommand root) {
        super(root);
    }

    /** Reached when none of its own commands was named. */
    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), messages().get("cli.problem.no-submission-command"));
    }
}
