package org.okrreadiness.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.marking.Releases;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Releases submissions whose levels are all settled: those that are named, or every one there is. */
@Command(name = "release")
final class MarkingReleaseCommand extends CohortCommand {

    @Parameters(paramLabel = "ATTEMPTS", arity = "0..*")
    private List<String> attempts = new ArrayList<>();

    MarkingReleaseCommand(RootCommand root) {
        super(root);
    }

    @Override
    int at(TrainerDesk desk) {
        CohortId cohort = cohort(desk);
        Releases releases = desk.cohorts().releases(cohort);
        List<AttemptId> ids = attempts.isEmpty()
                ? releases.ready().stream().map(Releases.Candidate::submission).toList()
                : attempts.stream().map(MarkingReleaseCommand::id).toList();
        desk.cohorts().release(cohort, ids);
        List<Releases.Candidate> waiting =
                releases.all().stream().filter(one -> !one.isSettled()).toList();
        if (json()) {
            JsonOutput.line(terminal().out(), json -> write(json, ids, waiting));
        }
        print("cli.marking.released", ids.size());
        waiting.forEach(one -> print("cli.marking.release.waits", one.submission(), one.name(), why(one)));
        return ExitCode.DONE;
    }

    private static void write(JsonGenerator json, List<AttemptId> ids, List<Releases.Candidate> waiting) {
        json.writeStartObject();
        json.writeArrayPropertyStart("released");
        ids.forEach(id -> json.writeString(id.toString()));
        json.writeEndArray();
        json.writeArrayPropertyStart("waiting");
        waiting.forEach(one -> {
            json.writeStartObject();
            json.writeStringProperty("attempt", one.submission().toString());
            json.writeBooleanProperty("here", one.here());
            json.writeObjectPropertyStart("open");
            new TreeMap<>(one.waits()).forEach((open, count) -> json.writeNumberProperty(Words.kebab(open), count));
            json.writeEndObject();
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private String why(Releases.Candidate one) {
        return one.here()
                ? new TreeMap<>(one.waits())
                        .entrySet().stream()
                                .map(entry -> messages()
                                        .get(
                                                "cli.marking.release.open",
                                                Words.of(messages(), "moderation.open", entry.getKey()),
                                                entry.getValue()))
                                .collect(Collectors.joining("; "))
                : messages().get("cli.marking.release.elsewhere");
    }

    private static AttemptId id(String text) {
        try {
            return AttemptId.of(text);
        } catch (IllegalArgumentException e) {
            throw new ReadinessException(Phrase.of("cli.problem.no-such-attempt", text), e);
        }
    }
}
