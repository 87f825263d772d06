package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.service.PackExamination;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Checks assessment packs and says where each finding is and how to mend it. */
@Command(name = "validate")
final class ValidateCommand extends SubCommand {

    @Parameters(paramLabel = "PATH", arity = "1..*")
    private List<Path> paths;

    @Option(names = "--counts")
    private boolean counts;

    @Option(names = "--guesses")
    private boolean guesses;

    ValidateCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        PackExamination examination =
                new PackExamination(services().packs(dataFolder()), services().contentDoctor());
        List<FoundPack> packs = new ArrayList<>();
        paths.forEach(path -> packs.addAll(examination.examine(path)));
        List<PackFinding> findings =
                packs.stream().flatMap(pack -> pack.findings().stream()).toList();
        long unusable =
                packs.stream().filter(pack -> pack.assessment().isEmpty()).count();
        if (json()) {
            JsonOutput.line(terminal().out(), json -> write(json, findings));
        } else {
            findings.forEach(this::print);
            tables(packs);
            print("cli.validate.summary", packs.size(), unusable, findings.size());
        }
        return unusable == 0 ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }

    private void tables(List<FoundPack> packs) {
        List<Assessment> readable =
                packs.stream().flatMap(pack -> pack.assessment().stream()).toList();
        if (counts) {
            new PackCounts(messages(), services().contentDoctor(), terminal().out()).print(readable);
        }
        if (guesses) {
            new GuessTable(messages(), terminal().out())
                    .print(readable, services().contentDoctor());
        }
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
            json.writeStringProperty("weight", Words.kebab(finding.weight()));
            json.writeStringProperty("rule", finding.rule());
            json.writeStringProperty("message", words(finding.message()));
            json.writeStringProperty("fix", words(finding.fix()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
