package org.okrreadiness.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.marking.AnswerBook;
import org.okrreadiness.marking.Standing;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.marking.TrainerDesk;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** Lists what participants asked to look at again, or decides one of them. */
@Command(name = "appeals")
final class MarkingAppealsCommand extends CohortCommand {

    @Spec
    private CommandSpec spec;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--decide", paramLabel = "STAMP")
    private String decide;

    @Option(names = "--level", paramLabel = "0..3")
    private Integer level;

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason;

    MarkingAppealsCommand(RootCommand root) {
        super(root);
    }

    /** An appeal with the answer it is about. */
    private record Asked(Moderation.Appealed appeal, Optional<Moderation.AppealDecided> decision, Optional<Level> now) {

        String stamp() {
            return appeal.made().stamp().toString();
        }
    }

    @Override
    int at(TrainerDesk desk) {
        requireWhole();
        CohortId cohort = cohort(desk);
        if (decide != null) {
            Asked asked = asked(desk, cohort).stream()
                    .filter(one -> one.stamp().equals(decide))
                    .findFirst()
                    .orElseThrow(() -> new ReadinessException(Phrase.of("cli.marking.appeals.unknown", decide)));
            desk.moderating().decide(cohort, asked.appeal().made().stamp(), Level.of(level), reason);
        }
        asked(desk, cohort).stream()
                .filter(one -> decide == null
                        ? all || one.decision().isEmpty()
                        : one.stamp().equals(decide))
                .forEach(this::say);
        return ExitCode.DONE;
    }

    private void requireWhole() {
        boolean whole = decide == null
                ? level == null && reason == null
                : level != null && level >= 0 && level <= 3 && reason != null;
        if (!whole) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), messages().get("cli.marking.appeals.decide-whole"));
        }
    }

    private static List<Asked> asked(TrainerDesk desk, CohortId cohort) {
        Workbook workbook = desk.cohorts().workbook(cohort);
        var standings = desk.cohorts().standings(workbook);
        return workbook.answers().values().stream()
                .flatMap(book -> book.appeals().stream()
                        .map(appeal -> asked(book, appeal, standings.getOrDefault(book.answer(), List.of()))))
                .sorted(Comparator.comparing(one -> one.appeal().made().stamp()))
                .toList();
    }

    private static Asked asked(AnswerBook book, Moderation.Appealed appeal, List<Standing> standings) {
        return new Asked(
                appeal,
                Optional.ofNullable(book.decisions().get(appeal.made().stamp())),
                standings.stream()
                        .filter(standing -> standing.place().equals(appeal.place()))
                        .findFirst()
                        .flatMap(Standing::level));
    }

    private void say(Asked one) {
        String place = MarkLine.name(one.appeal().place());
        if (json()) {
            JsonOutput.line(terminal().out(), json -> write(json, one, place));
        }
        print(
                "cli.marking.appeals.asked",
                one.stamp(),
                one.appeal().answer(),
                place,
                one.appeal().words());
        one.decision()
                .ifPresent(decision ->
                        print("cli.marking.appeals.decided", decision.level().points(), decision.reason()));
    }

    private static void write(JsonGenerator json, Asked one, String place) {
        json.writeStartObject();
        json.writeStringProperty("appeal", one.stamp());
        json.writeStringProperty("answer", one.appeal().answer().toString());
        json.writeStringProperty("place", place);
        json.writeStringProperty("words", one.appeal().words());
        json.writeStringProperty("at", one.appeal().made().at().toString());
        one.now().ifPresent(level -> json.writeNumberProperty("level", level.points()));
        json.writeBooleanProperty("decided", one.decision().isPresent());
        one.decision().ifPresent(decision -> json.writeStringProperty("reason", decision.reason()));
        json.writeEndObject();
    }
}
