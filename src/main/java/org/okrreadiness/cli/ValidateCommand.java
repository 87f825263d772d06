package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.okrreadiness.service.AssessmentSource;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.service.PackFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Checks assessment packs and says where each finding is and how to mend it. */
@Command(name = "validate")
final class ValidateCommand extends SubCommand {

    @Parameters(paramLabel = "PATH", arity = "1..*")
    private List<Path> paths;

    ValidateCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        AssessmentSource source = services().packs(dataFolder());
        List<PackFinding> findings = new ArrayList<>();
        int unusable = 0;
        for (Path path : paths) {
            FoundPack pack = source.read(path);
            findings.addAll(pack.findings());
            unusable += pack.assessment().isEmpty() ? 1 : 0;
        }
        if (json()) {
            JsonOutput.line(terminal().out(), json -> write(json, findings));
        } else {
            findings.forEach(this::print);
            print("cli.validate.summary", paths.size(), unusable, findings.size());
        }
        return unusable == 0 ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }

    private void print(PackFinding finding) {
        print(
                finding.weight() == PackFinding.Weight.ERROR ? "cli.validate.error" : "cli.validate.warning",
                finding.place(),
                finding.rule(),
                words(finding.message()),
                words(finding.fix()));
    }

    private void write(JsonGenerator json, List<PackFinding> findings) {
        json.writeStartArray();
        for (PackFinding finding : findings) {
            json.writeStartObject();
            json.writeStringProperty("file", finding.place().file());
            json.writeNumberProperty("line", finding.place().line());
            json.writeNumberProperty("column", finding.place().column());
            json.writeStringProperty("weight", finding.weight().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("rule", finding.rule());
            json.writeStringProperty("message", words(finding.message()));
            json.writeStringProperty("fix", words(finding.fix()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
