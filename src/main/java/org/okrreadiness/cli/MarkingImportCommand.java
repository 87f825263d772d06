package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.marking.MarksExchange;
import org.okrreadiness.service.marking.Receiving;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes in submissions and colleagues' marks, each file whole or not at all, and says what became of it. */
@Command(name = "import")
final class MarkingImportCommand extends CohortCommand {

    @Parameters(paramLabel = "FILES", arity = "1..*")
    private List<Path> files;

    private boolean refused;
    private int done;

    MarkingImportCommand(RootCommand root) {
        super(root);
    }

    /** Marks go first: they may bring the cohort the submissions belong to. */
    @Override
    int at(TrainerDesk desk) {
        List<Path> marks = files.stream().filter(this::holdsMarks).toList();
        List<Path> others = files.stream().filter(file -> !marks.contains(file)).toList();
        try (Progress progress = new Progress(terminal(), messages(), System::nanoTime)) {
            desk.marks().take(marks, status -> say(status, progress), () -> false);
            if (!others.isEmpty()) {
                desk.receiving().receive(cohort(desk), others, status -> say(status, progress), () -> false);
            }
        }
        return refused ? ExitCode.WRONG_INPUT : ExitCode.DONE;
    }

    private boolean holdsMarks(Path file) {
        return services()
                .submissionCheck(dataFolder())
                .outside(file)
                .content()
                .filter(outside -> outside.kind() == PackKind.MARKS)
                .isPresent();
    }

    private void say(MarksExchange.Status status, Progress progress) {
        say(status.file(), Words.kebab(status.outcome()), status.fresh(), status.known(), status.because(), progress);
    }

    private void say(Receiving.Status status, Progress progress) {
        boolean fresh = status.outcome() != Receiving.Outcome.KNOWN && status.outcome() != Receiving.Outcome.REFUSED;
        int known = status.outcome() == Receiving.Outcome.KNOWN ? 1 : 0;
        say(status.file(), Words.kebab(status.outcome()), fresh ? 1 : 0, known, status.because(), progress);
    }

    private void say(Path file, String outcome, int fresh, int known, Optional<Phrase> because, Progress progress) {
        done++;
        refused |= outcome.equals("refused");
        progress.at("cli.marking.importing", done, files.size());
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeStringProperty("file", file.toString());
                json.writeStringProperty("outcome", outcome);
                json.writeNumberProperty("new", fresh);
                json.writeNumberProperty("known", known);
                because.ifPresent(reason -> {
                    json.writeStringProperty("reason", reason.key());
                    json.writeStringProperty("message", words(reason));
                });
                json.writeEndObject();
            });
        }
        print(
                "cli.marking.import." + outcome,
                file,
                fresh,
                known,
                because.map(this::words).orElse(""));
    }
}
