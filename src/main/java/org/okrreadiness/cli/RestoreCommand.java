package org.okrreadiness.cli;

import java.nio.file.Path;
import org.okrreadiness.service.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings a backup back, after backing up what is there. */
@Command(name = "restore")
final class RestoreCommand extends SubCommand {

    @Parameters(paramLabel = "FILE")
    private Path file;

    RestoreCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        try (Workplace workplace = services().open(dataFolder())) {
            workplace.keeper().restore(file);
        }
        print("cli.restore.done", file.toAbsolutePath(), dataFolder());
        return ExitCode.DONE;
    }
}
