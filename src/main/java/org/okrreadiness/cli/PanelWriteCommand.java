package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.task.TaskId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the sheet that experts fill in. */
@Command(name = "write")
final class PanelWriteCommand extends SubCommand {

    @Parameters(paramLabel = "PACK")
    private String pack;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--tasks", paramLabel = "ID", split = ",")
    private List<String> tasks = List.of();

    PanelWriteCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        Assessment assessment = ChosenPack.named(pack, services().packs(dataFolder()), messages());
        Set<TaskId> wanted = tasks.stream().map(TaskId::new).collect(Collectors.toSet());
        int options = services().panels().write(assessment, wanted, notes(assessment), out);
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeStringProperty("file", out.toString());
                json.writeNumberProperty("options", options);
                json.writeEndObject();
            });
        } else {
            print("cli.panel.written", out, options);
        }
        return ExitCode.DONE;
    }

    private String notes(Assessment assessment) {
        return messages()
                .get(
                        "cli.panel.notes",
                        assessment.about().title(),
                        assessment.ref().version());
    }
}
