package org.okrreadiness.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What trainers give one another through a register they share. */
@Command(
        name = "post",
        subcommands = {MarkingPostCardsCommand.class, MarkingPostSendCommand.class, MarkingPostFetchCommand.class})
final class MarkingPostCommand extends SubCommand {

    @Spec
    private CommandSpec spec;

    MarkingPostCommand(RootCommand root) {
        super(root);
    }

    /** Reached when none of its own commands was named. */
    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), messages().get("cli.problem.no-post-command"));
    }
}
