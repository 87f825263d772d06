package org.okrreadiness.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.Diagnosis;
import org.okrreadiness.decide.need.Fact;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.export.need.Balance;
import org.okrreadiness.export.need.BalanceFormat;
import org.okrreadiness.export.need.BalancePages;
import org.okrreadiness.reading.need.NeedText;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.service.decide.KnownFact;
import org.okrreadiness.service.decide.KnownFacts;
import org.okrreadiness.service.decide.NeedDiagnoses;
import org.okrreadiness.service.decide.NeedDiagnoses.Together;
import org.okrreadiness.service.decide.NeedSheets;
import org.okrreadiness.service.decide.OwnOkrFacts;
import org.okrreadiness.service.marking.CohortProfiles;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.marking.TrainingPlace;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether it is a course that is needed, and which help, from what several people saw. */
@Command(name = "diagnose")
final class DiagnoseCommand extends SubCommand {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..100")
    private List<Path> files = List.of();

    @Option(names = "--blank")
    private boolean blank;

    @Option(names = "--seat", paramLabel = "SEAT")
    private String seat;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    @Option(names = "--replace")
    private boolean replace;

    @Option(names = "--names")
    private boolean names;

    @Option(names = "--paper", paramLabel = "a4|letter")
    private Paper paper = Paper.usual(Locale.getDefault(Locale.Category.FORMAT));

    @Option(names = "--with-attempts")
    private boolean withAttempts;

    @Option(names = "--with-own-okrs")
    private boolean withOwnOkrs;

    @Option(names = "--cohort", paramLabel = "ID")
    private String cohort;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "marking.passphrase-file")
    private Path passphraseFile;

    DiagnoseCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        if (blank == (seat == null)) {
            throw wrongUse("cli.problem.blank-seat");
        }
        if (blank && out == null && json()) {
            throw wrongUse("cli.problem.blank-json");
        }
        if (!blank && files.isEmpty()) {
            throw wrongUse("cli.problem.no-answers");
        }
        if (out != null) {
            ReadFile.requireOther(out, files, spec, messages());
        }
        if (!blank && out != null) {
            if (BalanceFormat.of(out).isEmpty()) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), messages().get("cli.diagnose.ending", out));
            }
            WholeFile.requirePlace(out, replace);
        }
        Together together = NeedDiagnoses.together(services().needSheets(), files);
        together.warnings().forEach(this::warn);
        return blank ? writeBlank(together.sheet()) : diagnose(together);
    }

    private CommandLine.ParameterException wrongUse(String key) {
        return new CommandLine.ParameterException(spec.commandLine(), messages().get(key));
    }

    private void warn(PackFinding finding) {
        terminal()
                .err()
                .println(messages()
                        .get(
                                "cli.validate.warning",
                                finding.place(),
                                finding.rule(),
                                words(finding.message()),
                                words(finding.fix())));
    }

    private int writeBlank(AnswerSheet about) {
        NeedSheets.Words words = new NeedSheets.Words(
                messages().get("need.blank.notes"), messages().get("need.blank.elsewhere"));
        String text = services().needSheets().blank(about, Choice.of(Seat.class, seat), words);
        if (out == null) {
            terminal().out().print(text);
            return ExitCode.DONE;
        }
        WholeFile.write(out, text.getBytes(StandardCharsets.UTF_8), replace);
        print("cli.diagnose.blank", out);
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeStringProperty("file", out.toString());
                json.writeEndObject();
            });
        }
        return ExitCode.DONE;
    }

    private int diagnose(Together together) {
        AnswerSheet sheet = withKnown(together.sheet());
        NeedDiagnosis method = services().need();
        Diagnosis diagnosis = method.of(sheet);
        if (out != null) {
            write(new Balance(
                    sheet,
                    diagnosis,
                    together.conflicts(),
                    method.questionnaire().version(),
                    method.model().version()));
        }
        if (json()) {
            JsonOutput.line(
                    terminal().out(),
                    json -> new NeedWriter(json, messages())
                            .write(method, diagnosis, together, Optional.ofNullable(out)));
        } else if (out == null) {
            terminal().out().print(NeedText.of(messages(), sheet, diagnosis, together.conflicts()));
        }
        return ExitCode.DONE;
    }

    private void write(Balance balance) {
        Clock clock = Clock.systemDefaultZone();
        BalancePages pages = new BalancePages(messages(), paper, clock.instant(), clock.getZone());
        byte[] bytes;
        try (Progress progress = new Progress(terminal(), messages(), System::nanoTime)) {
            bytes = BalanceFormat.of(out)
                    .orElseThrow()
                    .bytes(
                            balance,
                            names,
                            pages,
                            messages(),
                            (page, all) -> progress.at(all == 0 ? "cli.report.layout" : "cli.report.page", page, all));
        }
        WholeFile.write(out, bytes, replace);
        print("cli.diagnose.written", out);
    }

    /** What a file says is kept; the rest is filled in from the data folder, as far as it was asked for. */
    private AnswerSheet withKnown(AnswerSheet sheet) {
        List<KnownFact> known = new ArrayList<>();
        if (cohort != null) {
            try (TrainingPlace place = services().openWithTrainers(dataFolder())) {
                known.addAll(ofCohort(place));
                known.addAll(ofFolder(place.workplace()));
            }
        } else if (withAttempts || withOwnOkrs) {
            try (Workplace workplace = services().open(dataFolder())) {
                known.addAll(ofFolder(workplace));
            }
        }
        List<Fact> facts = new ArrayList<>(sheet.facts());
        for (KnownFact one : known) {
            if (facts.stream().noneMatch(fact -> fact.kind() == one.kind())) {
                facts.add(one.inWords(words(one.source())));
            }
        }
        return sheet.withFacts(facts);
    }

    private List<KnownFact> ofFolder(Workplace workplace) {
        List<KnownFact> known = new ArrayList<>();
        if (withAttempts) {
            known.addAll(KnownFacts.ofFolder(workplace.sittings(), workplace.verdicts()));
        }
        if (withOwnOkrs) {
            known.addAll(OwnOkrFacts.of(workplace.ownOkrs(), Instant.now(), ZoneId.systemDefault()));
        }
        return known;
    }

    /** Of the people as a group; a cohort with too few of them who were given something back is refused. */
    private List<KnownFact> ofCohort(TrainingPlace place) {
        if (!place.desks().exist()) {
            throw new ReadinessException(Phrase.of("cli.marking.no-workspace"));
        }
        TrainerDesk desk = place.desks().open(Passphrase.read(Optional.ofNullable(passphraseFile), messages()));
        CohortId id = NamedCohort.find(desk, cohort);
        String title = desk.cohorts().workbook(id).cohort().title();
        List<KnownFact> known =
                KnownFacts.ofCohort(title, new CohortProfiles(desk.cohorts(), desk.givingBack()).of(id));
        if (known.isEmpty()) {
            throw new ReadinessException(Phrase.of("cli.problem.cohort-too-few", title));
        }
        return known;
    }
}
