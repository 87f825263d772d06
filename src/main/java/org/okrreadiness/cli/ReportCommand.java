package org.okrreadiness.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.ReportFacts;
import org.okrreadiness.export.ResultReport;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.reading.ResultReading;
import org.okrreadiness.reading.ResultSources;
import org.okrreadiness.reading.answer.AnswersText;
import org.okrreadiness.service.Circumstances;
import org.okrreadiness.service.DraftHistory;
import org.okrreadiness.service.Patterns;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.wording.Moments;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the result of an attempt as a PDF, or its answers as a text. */
@Command(name = "report")
final class ReportCommand extends SubCommand {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ATTEMPT")
    private String attempt;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--paper", paramLabel = "a4|letter")
    private Paper paper = Paper.usual(Locale.getDefault(Locale.Category.FORMAT));

    @Option(names = "--replace")
    private boolean replace;

    ReportCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        String ending = ending();
        WholeFile.requirePlace(out, replace);
        try (Workplace workplace = services().open(dataFolder())) {
            Sittings.Opened opened = workplace.sittings().open(id());
            if (ending.equals("pdf")) {
                writeReport(workplace, opened);
            } else {
                writeAnswers(opened, ending);
            }
        }
        return ExitCode.DONE;
    }

    private String ending() {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "pdf", "txt", "md" -> ending;
            default ->
                throw new CommandLine.ParameterException(
                        spec.commandLine(), messages().get("cli.problem.report-ending", out));
        };
    }

    private AttemptId id() {
        try {
            return AttemptId.of(attempt);
        } catch (IllegalArgumentException e) {
            throw new ReadinessException(Phrase.of("cli.problem.no-such-attempt", attempt), e);
        }
    }

    private void writeReport(Workplace workplace, Sittings.Opened opened) {
        if (opened.attempt().isOpen()) {
            throw new ReadinessException(Phrase.of("cli.problem.not-handed-in", attempt));
        }
        if (opened.attempt().isMarkedElsewhere()) {
            boolean isTold = workplace.feedbacks().find(opened.attempt().id()).isPresent();
            throw new ReadinessException(
                    Phrase.of(isTold ? "cli.problem.marked-elsewhere.told" : "cli.problem.marked-elsewhere", attempt));
        }
        Clock clock = Clock.systemDefaultZone();
        ResultSources sources = new ResultSources(
                services().schools(),
                new Patterns(services().scorer()),
                workplace.verdicts()::judged,
                handedIn -> Circumstances.of(handedIn, workplace.sittings()),
                practice -> new DraftHistory(services()
                                .scorer()
                                .under(practice.assessment().marking().school()))
                        .of(
                                practice,
                                workplace.sittings().history(practice.attempt().id())),
                services().accuracyCard(),
                services()::need);
        ResultReading result = ResultReading.of(opened, sources, messages(), new Moments(messages(), clock));
        ReportFacts facts = ReportFacts.of(opened, messages(), clock.getZone());
        ResultReport.Made made;
        try (Progress progress = new Progress(terminal(), messages(), System::nanoTime)) {
            made = new ResultReport(messages())
                    .make(
                            result,
                            facts,
                            paper,
                            (page, pages) ->
                                    progress.at(pages == 0 ? "cli.report.layout" : "cli.report.page", page, pages));
        }
        WholeFile.write(out, made.bytes(), replace);
        print("cli.report.written", out, made.pages(), made.bytes().length / 1024);
        say(made.bytes().length, Optional.of(made.pages()));
    }

    private void writeAnswers(Sittings.Opened opened, String ending) {
        AnswersText text = new AnswersText(messages());
        String title = messages()
                .get(
                        "report.title",
                        opened.assessment().about().title(),
                        opened.attempt().start().participant());
        String words = ending.equals("md")
                ? text.markdown(title, AnswersText.of(opened))
                : text.plain(title, AnswersText.of(opened));
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        WholeFile.write(out, bytes, replace);
        print("cli.report.answers", out);
        say(bytes.length, Optional.empty());
    }

    private void say(int bytes, Optional<Integer> pages) {
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeStringProperty("attempt", attempt);
                json.writeStringProperty("file", out.toString());
                pages.ifPresent(count -> {
                    json.writeNumberProperty("pages", count);
                    json.writeStringProperty("paper", paper.code());
                });
                json.writeNumberProperty("bytes", bytes);
                json.writeEndObject();
            });
        }
    }
}
