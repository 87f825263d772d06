package org.okrreadiness.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.service.Appeals;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.service.travel.KeyCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Writes one appeal from JSON lines, each a {@code task}, a {@code place} as {@code submission marks} names it, and {@code words}. */
@Command(name = "appeal")
final class SubmissionAppealCommand extends SubCommand {

    @Parameters(paramLabel = "ATTEMPT")
    private String attempt;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--to", paramLabel = "KEYFILE")
    private List<Path> to = new ArrayList<>();

    @Option(names = "--replace")
    private boolean replace;

    SubmissionAppealCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        AttemptId id = SubmissionCreateCommand.id(attempt);
        List<KeyCard> cards = to.stream()
                .map(file -> SubmissionCreateCommand.card(services().keyCards(), file))
                .toList();
        WholeFile.requirePlace(out, replace);
        List<Appeals.Wish> wishes = wishes();
        Appeals.Made made;
        try (Workplace workplace = services().open(dataFolder())) {
            made = workplace.appeals().create(id, wishes, cards);
            WholeFile.write(out, made.bytes(), replace);
            workplace.appeals().keep(made);
        }
        if (json()) {
            JsonOutput.line(terminal().out(), json -> write(json, made));
        }
        print("cli.submission.appeal.written", out, made.appeal().points().size());
        cards.forEach(card ->
                print("cli.submission.sealed-to", card.name(), card.keys().fingerprint()));
        if (cards.isEmpty()) {
            print("cli.submission.not-sealed");
        }
        return ExitCode.DONE;
    }

    private List<Appeals.Wish> wishes() {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(terminal().in(), StandardCharsets.UTF_8));
        try {
            List<Appeals.Wish> wishes = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    wishes.add(wish(ScoreLine.parse(line)));
                }
            }
            return wishes;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the appeal", e);
        }
    }

    private static Appeals.Wish wish(JsonNode line) {
        Place place = MarkLine.place(line.path("place").asString(""));
        return new Appeals.Wish(
                task(line.path("task").asString("")),
                new SettledLevel(place.part(), place.criterion(), Level.MISSING),
                line.path("words").asString(""));
    }

    private static TaskId task(String name) {
        try {
            return new TaskId(name);
        } catch (IllegalArgumentException e) {
            throw new UnreadableInputException(Phrase.of("cli.submission.appeal.task", name), e);
        }
    }

    private void write(JsonGenerator json, Appeals.Made made) {
        json.writeStartObject();
        json.writeStringProperty("file", out.toString());
        json.writeStringProperty("pack", made.label().id().toString());
        json.writeStringProperty("attempt", made.appeal().attempt().toString());
        json.writeNumberProperty("edition", made.appeal().edition());
        json.writeNumberProperty("appeals", made.appeal().points().size());
        json.writeArrayPropertyStart("sealed-to");
        made.label().sealedTo().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }
}
