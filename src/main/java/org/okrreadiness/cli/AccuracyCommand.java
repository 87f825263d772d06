package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.List;
import org.okrreadiness.accuracy.Accuracy;
import org.okrreadiness.accuracy.Disagreement;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.statistics.Bootstrap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Marks lines that raters have rated and prints how far the machine agrees with them. */
@Command(name = "accuracy")
final class AccuracyCommand extends SubCommand {

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files;

    @Option(names = "--by", paramLabel = "FIELD", defaultValue = "")
    private String by;

    @Option(names = "--worst", paramLabel = "N", defaultValue = "0")
    private int worst;

    AccuracyCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        CaseLookup cases = new CaseLookup(() -> services().packs(dataFolder()));
        Accuracy accuracy;
        int unusable;
        try (Progress progress = new Progress(terminal(), messages(), System::nanoTime)) {
            RatedFiles lines = new RatedFiles(new RatedLineReader(services().scorer(), cases, by), this, progress);
            files.forEach(lines::read);
            accuracy = Accuracy.of(
                    lines.marked(), Bootstrap.standard(), each -> progress.at("cli.accuracy.measuring", each));
            unusable = lines.unusable();
        }
        show(accuracy, unusable);
        return unusable == 0 ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }

    private void show(Accuracy accuracy, int unusable) {
        List<Disagreement> shown =
                accuracy.disagreements().stream().limit(worst).toList();
        ScorerVersions versions = services().scorer().versions();
        if (json()) {
            JsonOutput.line(
                    terminal().out(), json -> new AccuracyWriter(json, messages()).write(accuracy, versions, shown));
            return;
        }
        print(
                "cli.accuracy.summary",
                accuracy.lines(),
                unusable,
                versions.scorer(),
                versions.lexicon(),
                versions.rubric());
        AccuracyPrinter printer = new AccuracyPrinter(messages(), terminal().out());
        printer.print(accuracy);
        printer.print(services().accuracyCard());
        if (!shown.isEmpty()) {
            printer.printWorst(shown);
        }
    }
}
