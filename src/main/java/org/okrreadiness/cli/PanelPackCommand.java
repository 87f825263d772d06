package org.okrreadiness.cli;

import java.nio.file.Path;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.service.ExpertPanels;
import org.okrreadiness.service.PanelsByPost;
import org.okrreadiness.service.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a signed pack of the sheet an expert filled in. Needs no pack with keys. */
@Command(name = "pack")
final class PanelPackCommand extends SubCommand {

    @Parameters(paramLabel = "SHEET")
    private Path sheet;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--replace")
    private boolean replace;

    PanelPackCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        ExpertPanels.Filled filled = services().panels().filled(sheet);
        WholeFile.requirePlace(out, replace);
        PanelsByPost.Made made;
        try (Workplace workplace = services().open(dataFolder())) {
            made = workplace.panelsByPost().make(filled.expert(), filled.votes());
        }
        WholeFile.write(out, made.bytes(), replace);
        int given = filled.votes().ratings().size();
        int blanks = filled.votes().asked() - given;
        String key = made.label().madeBy().fingerprint();
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeStringProperty("file", out.toString());
                json.writeStringProperty("expert", filled.expert());
                json.writeNumberProperty("votes", given);
                json.writeNumberProperty("blanks", blanks);
                json.writeStringProperty("key", key);
                json.writeEndObject();
            });
        } else {
            print("cli.panel.packed", out, given, blanks);
            print("cli.panel.packed.key", key);
        }
        return ExitCode.DONE;
    }
}
