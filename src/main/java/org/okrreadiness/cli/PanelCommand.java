package org.okrreadiness.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Asks experts for the key. */
@Command(
        name = "panel",
        subcommands = {PanelWriteCommand.class, PanelPackCommand.class, PanelReadCommand.class})
final class PanelCommand extends SubCommand {

    @Spec
    private CommandSpec spec;

    PanelCommand(RootCommand root) {
        super(root);
    }

    /** Reached when neither of its own commands was named. */
    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), messages().get("cli.problem.no-panel-command"));
    }
}
