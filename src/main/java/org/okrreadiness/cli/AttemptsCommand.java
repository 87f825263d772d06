package org.okrreadiness.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.verdict.Verdict;
import org.okrreadiness.wording.Words;
import picocli.CommandLine.Command;
import tools.jackson.core.JsonGenerator;

/** Lists the attempts in the data folder, the one last worked on first. */
@Command(name = "attempts")
final class AttemptsCommand extends SubCommand {

    AttemptsCommand(RootCommand root) {
        super(root);
    }

    @Override
    public Integer call() {
        try (Workplace workplace = services().open(dataFolder())) {
            List<AttemptSummary> attempts = workplace.sittings().list();
            Function<AttemptId, Seal> seals = workplace.sittings()::seal;
            if (json()) {
                JsonOutput.line(terminal().out(), json -> write(json, attempts, workplace));
            } else {
                attempts.forEach(attempt -> {
                    OptionalInt told = told(attempt, workplace);
                    print(attempt, told);
                    print(attempt, seals.apply(attempt.id()));
                });
                print("cli.attempts.count", attempts.size(), dataFolder());
            }
        }
        return ExitCode.DONE;
    }

    private void print(AttemptSummary attempt, OptionalInt told) {
        String kind = kind(attempt);
        print(
                kind + state(attempt, told),
                attempt.id(),
                attempt.participant(),
                attempt.title(),
                attempt.answered(),
                attempt.tasks(),
                attempt.overall().orElse(0),
                attempt.selectedFrom().orElse(attempt.tasks()),
                told.orElse(0));
        if (told.isPresent() && attempt.overall().isPresent()) {
            print("cli.attempts.by-trainer", told.getAsInt());
        }
    }

    private void print(AttemptSummary attempt, Seal seal) {
        if (seal.isBroken()) {
            print("cli.attempts.seal.broken", seal.broken().orElseThrow().entry());
        } else if (attempt.mode() == Mode.ASSESSMENT) {
            print(
                    "cli.attempts.seal." + Words.kebab(seal.state()),
                    seal.fingerprint().orElse(""));
        }
    }

    /** The result a trainer told last; empty where none did. */
    private static OptionalInt told(AttemptSummary attempt, Workplace workplace) {
        return workplace.feedbacks().find(attempt.id()).stream()
                .mapToInt(told -> told.feedback().sheet().overall())
                .findFirst();
    }

    private static String state(AttemptSummary attempt, OptionalInt told) {
        String elsewhere = told.isPresent() ? "told" : "elsewhere";
        String handedIn = attempt.overall().isPresent() ? "handed-in" : elsewhere;
        return attempt.handedInAt().isPresent() ? handedIn : "open";
    }

    /** Only whole sittings are marked elsewhere. */
    private static String kind(AttemptSummary attempt) {
        if (attempt.settles().isPresent()) {
            return "cli.attempts.settling.";
        }
        return attempt.selectedFrom().isPresent() ? "cli.attempts.selection." : "cli.attempts.";
    }

    private static void write(JsonGenerator json, List<AttemptSummary> attempts, Workplace workplace) {
        json.writeStartArray();
        for (AttemptSummary attempt : attempts) {
            json.writeStartObject();
            json.writeStringProperty("attempt", attempt.id().toString());
            json.writeStringProperty("participant", attempt.participant());
            json.writeStringProperty("assessment", attempt.assessment().toString());
            json.writeStringProperty("started", attempt.startedAt().toString());
            json.writeStringProperty("saved", attempt.lastSavedAt().toString());
            attempt.handedInAt().ifPresent(at -> json.writeStringProperty("handed-in", at.toString()));
            json.writeNumberProperty("answered", attempt.answered());
            json.writeNumberProperty("tasks", attempt.tasks());
            attempt.selectedFrom().ifPresent(of -> json.writeNumberProperty("selected-from", of));
            json.writeStringProperty("mode", Words.kebab(attempt.mode()));
            attempt.settles().ifPresent(whole -> json.writeStringProperty("settles", whole.toString()));
            attempt.overall().ifPresent(overall -> json.writeNumberProperty("overall", overall));
            told(attempt, workplace).ifPresent(told -> json.writeNumberProperty("trainer-overall", told));
            write(json, workplace.sittings().seal(attempt.id()));
            verdict(attempt, workplace).ifPresent(verdict -> {
                json.writeName("verdict");
                new VerdictWriter(json).write(verdict, attempt.mode());
            });
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Seal seal) {
        json.writeObjectPropertyStart("seal");
        json.writeStringProperty("state", Words.kebab(seal.state()));
        seal.fingerprint().ifPresent(key -> json.writeStringProperty("key", key));
        json.writeBooleanProperty("own-key", seal.ownKey());
        seal.broken().ifPresent(at -> {
            json.writeNumberProperty("entry", at.entry());
            json.writeStringProperty("expected", Words.kebab(at.expected()));
        });
        json.writeEndObject();
    }

    /** A list is no place to fail because one pack can no longer be read. */
    private static Optional<Verdict> verdict(AttemptSummary attempt, Workplace workplace) {
        if (attempt.handedInAt().isEmpty()) {
            return Optional.empty();
        }
        try {
            return workplace.verdicts().verdict(workplace.sittings().open(attempt.id()));
        } catch (ReadinessException gone) {
            return Optional.empty();
        }
    }
}
