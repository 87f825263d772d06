package org.okrreadiness.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.decide.vet.Comparison;
import org.okrreadiness.decide.vet.Shortlist;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.ReportWatch;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.export.vetting.VettingPages;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.decide.vet.VettingFormat;
import org.okrreadiness.service.decide.vet.Vettings;
import org.okrreadiness.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares courses from a file, and assessments of ours by the same rules. */
@Command(name = "vet")
final class VetCommand extends SubCommand {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1")
    private Path file;

    @Option(names = "--pack", paramLabel = "PACK")
    private List<String> packs = List.of();

    @Option(names = "--questions", paramLabel = "DIR")
    private Path questions;

    @Option(names = "--questions-as", paramLabel = "txt|md|pdf")
    private VetQuestionFiles.Form form = VetQuestionFiles.Form.TXT;

    @Option(names = "--pdf", paramLabel = "FILE")
    private Path pdf;

    @Option(names = "--paper", paramLabel = "a4|letter")
    private Paper paper = Paper.usual(Locale.getDefault(Locale.Category.FORMAT));

    @Option(names = "--replace")
    private boolean replace;

    @Option(names = "--blank", paramLabel = "FILE")
    private Path blank;

    VetCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        for (Path out : Stream.of(blank, pdf).filter(Objects::nonNull).toList()) {
            ReadFile.requireOther(out, Optional.ofNullable(file).stream().toList(), spec, messages());
        }
        if (blank != null) {
            writeBlank();
        }
        if (file == null && packs.isEmpty()) {
            if (blank == null) {
                throw new ParameterException(spec.commandLine(), messages().get("cli.problem.vet-nothing"));
            }
            return ExitCode.DONE;
        }
        if (pdf != null) {
            WholeFile.requirePlace(pdf, replace);
        }
        Comparison comparison = Comparison.of(shortlist());
        List<Path> written = write(comparison);
        if (json()) {
            JsonOutput.line(terminal().out(), json -> new VetWriter(json, messages()).write(comparison, written));
        } else {
            new VetPrinter(messages(), terminal().out()).print(comparison);
            written.forEach(path -> print("cli.vet.written", path));
        }
        return ExitCode.DONE;
    }

    private void writeBlank() {
        String text = services()
                .vettingFormat()
                .blank(messages().get("cli.vet.notes"), aspect -> Words.of(messages(), "vetting.ask", aspect));
        WholeFile.write(blank, text.getBytes(StandardCharsets.UTF_8), replace);
        if (json() && file == null && packs.isEmpty()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeStringProperty("file", blank.toString());
                json.writeEndObject();
            });
        }
        print("cli.vet.blank", blank);
    }

    private Shortlist shortlist() {
        List<Assessment> assessments = packs.stream()
                .map(pack -> ChosenPack.named(pack, services().packs(dataFolder()), messages()))
                .toList();
        Optional<Shortlist> read = Optional.ofNullable(file).map(this::read);
        Shortlist all = read.orElseGet(() -> Vettings.emptyFor(assessments.get(0)));
        for (Assessment assessment : assessments) {
            all = Vettings.withPack(all, assessment, this::words);
        }
        return all;
    }

    private Shortlist read(Path named) {
        VettingFormat.Read read = services().vettingFormat().read(named);
        read.warnings().forEach(this::warn);
        return read.shortlist();
    }

    private void warn(PackFinding finding) {
        terminal()
                .say(
                        messages(),
                        Phrase.of(
                                "cli.validate.warning",
                                finding.place().toString(),
                                finding.rule(),
                                words(finding.message()),
                                words(finding.fix())));
    }

    private List<Path> write(Comparison comparison) {
        VettingPages pages = new VettingPages(
                messages(),
                paper,
                Clock.systemUTC().instant(),
                Clock.systemDefaultZone().getZone());
        List<Path> written = new ArrayList<>();
        if (questions != null) {
            written.addAll(new VetQuestionFiles(messages(), pages, form, replace).write(comparison, questions));
        }
        if (pdf != null) {
            WholeFile.write(pdf, pages.budgetPage(comparison, ReportWatch.NONE).bytes(), replace);
            written.add(pdf);
        }
        return written;
    }
}
