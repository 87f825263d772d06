package org.okrreadiness.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.marking.Board;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.marking.TrainerDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

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
        List<AttemptId> ids = attempts.isEmpty()
                ? settled(desk, cohort)
                : attempts.stream().map(MarkingReleaseCommand::id).toList();
        desk.cohorts().release(cohort, ids);
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeArrayPropertyStart("released");
                ids.forEach(id -> json.writeString(id.toString()));
                json.writeEndArray();
                json.writeEndObject();
            });
        }
        print("cli.marking.released", ids.size());
        return ExitCode.DONE;
    }

    private static List<AttemptId> settled(TrainerDesk desk, CohortId cohort) {
        return desk.cohorts().board(cohort).lines().stream()
                .filter(line -> line.open() == 0 && !line.released())
                .map(Board.Line::submission)
                .flatMap(Optional::stream)
                .map(received -> received.submission())
                .toList();
    }

    private static AttemptId id(String text) {
        try {
            return AttemptId.of(text);
        } catch (IllegalArgumentException e) {
            throw new ReadinessException(Phrase.of("cli.problem.no-such-attempt", text), e);
        }
    }
}
