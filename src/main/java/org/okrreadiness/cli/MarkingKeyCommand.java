package org.okrreadiness.cli;

import java.nio.file.Path;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.marking.WorkspaceKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the key card others need to seal packs to this trainer, and to allocate tasks. */
@Command(name = "key")
final class MarkingKeyCommand extends DeskCommand {

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--name", paramLabel = "NAME", required = true)
    private String name;

    @Option(names = "--replace")
    private boolean replace;

    MarkingKeyCommand(RootCommand root) {
        super(root);
    }

    @Override
    int at(TrainerDesk desk) {
        WholeFile.requirePlace(out, replace);
        WholeFile.write(
                out,
                services()
                        .keyCards()
                        .write(name.strip(), new WorkspaceKeys(desk.workspace().keys())),
                replace);
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeStringProperty("file", out.toString());
                json.writeStringProperty("key", desk.records().me().fingerprint());
                json.writeEndObject();
            });
        }
        print("cli.marking.key", out, desk.records().me());
        return ExitCode.DONE;
    }
}
