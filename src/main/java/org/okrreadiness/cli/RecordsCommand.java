package org.okrreadiness.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Who can do what, on what evidence, until when. */
@Command(
        name = "records",
        subcommands = {
            RecordsListCommand.class,
            RecordsExportCommand.class,
            RecordsVerifyCommand.class,
            RecordsEnterCommand.class,
            RecordsImportCommand.class,
            RecordsReceiveCommand.class,
            RecordsTakeCommand.class,
            RecordsAttestCommand.class,
            RecordsRolesCommand.class,
            RecordsMatrixCommand.class,
            RecordsWithdrawCommand.class,
            RecordsRevokeCommand.class,
            RecordsWithdrawnCommand.class,
            RecordsEraseCommand.class,
            RecordsRetentionCommand.class,
            RecordsAuditCommand.class,
            RecordsCheckCommand.class,
            RecordsCopyCommand.class,
            RecordsKeyCommand.class,
            RecordsIssuersCommand.class
        })
final class RecordsCommand extends SubCommand {

    @Spec
    private CommandSpec spec;

    RecordsCommand(RootCommand root) {
        super(root);
    }

    /** Reached when none of its own commands was named. */
    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), messages().get("cli.problem.no-records-command"));
    }
}
