package org.okrreadiness.cli;

import java.nio.file.Path;
import org.okrreadiness.service.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies everything in the data folder into one file. */
@Command(name = "backup")
final class BackupCommand extends SubCommand {

    @Parameters(paramLabel = "FILE")
    private Path file;

    BackupCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        try (Workplace workplace = services().open(dataFolder())) {
            workplace.keeper().backup(file);
        }
        print("cli.backup.done", file.toAbsolutePath());
        return ExitCode.DONE;
    }
}
