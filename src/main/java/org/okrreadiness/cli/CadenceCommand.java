package org.okrreadiness.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.decide.cadence.CadencePlan;
import org.okrreadiness.decide.cadence.CadenceSettings;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.export.calendar.CadenceFormat;
import org.okrreadiness.reading.cadence.CadenceText;
import org.okrreadiness.reading.cadence.CadenceWords;
import org.okrreadiness.service.decide.cadence.CadenceDraft;
import org.okrreadiness.service.decide.cadence.DraftReader;
import org.okrreadiness.service.decide.cadence.DraftReading;
import org.okrreadiness.service.decide.cadence.Field;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plans the meetings of a quarter and writes them as a calendar, a PDF or a text; without a file, prints the text. */
@Command(name = "cadence")
final class CadenceCommand extends SubCommand {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CadenceOptions options;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    @Option(names = "--paper", paramLabel = "a4|letter")
    private Paper paper = Paper.usual(Locale.getDefault(Locale.Category.FORMAT));

    @Option(names = "--replace")
    private boolean replace;

    CadenceCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        Optional<CadenceFormat> format = Optional.ofNullable(out).map(this::format);
        Optional.ofNullable(out).ifPresent(this::requirePlace);
        CadencePlan plan = CadencePlan.of(settings());
        CadenceWords words = new CadenceWords(messages());
        if (format.isPresent()) {
            WholeFile.write(out, bytes(plan, format.get()), replace);
            print("cli.cadence.written", out, plan.meetings().size());
            plan.conflicts().forEach(conflict -> terminal().err().println(words.conflict(conflict)));
        } else if (!json()) {
            terminal().out().print(new CadenceText(messages()).plain(plan));
        }
        if (json()) {
            new CadenceWriter(words).write(terminal().out(), plan, Optional.ofNullable(out));
        }
        return ExitCode.DONE;
    }

    private void requirePlace(Path file) {
        ReadFile.requireOther(file, options.read(), spec, messages());
        WholeFile.requirePlace(file, replace);
    }

    private CadenceFormat format(Path file) {
        return CadenceFormat.of(file).orElseThrow(() -> wrongUsage(messages().get("cli.cadence.ending", file)));
    }

    private byte[] bytes(CadencePlan plan, CadenceFormat format) {
        try (Progress progress = new Progress(terminal(), messages(), System::nanoTime)) {
            return format.bytes(
                    plan,
                    messages(),
                    Clock.systemUTC(),
                    paper,
                    (page, pages) -> progress.at(pages == 0 ? "cli.report.layout" : "cli.report.page", page, pages));
        }
    }

    private CadenceSettings settings() {
        CadenceDraft usual = CadenceDraft.usual(LocalDate.now(), ZoneId.systemDefault(), Locale.getDefault());
        CadenceDraft draft = options.into(usual);
        DraftReading reading = DraftReader.read(draft);
        return reading.settings().orElseThrow(() -> {
            Map.Entry<Field, Phrase> first = reading.problems().entrySet().stream()
                    .min(Map.Entry.comparingByKey())
                    .orElseThrow();
            return wrongUsage(messages()
                    .get("cli.cadence.option", CadenceOptions.nameOf(first.getKey()), words(first.getValue())));
        });
    }

    private CommandLine.ParameterException wrongUsage(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
