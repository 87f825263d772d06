package org.okrreadiness.cli;

import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.service.marking.TrainerDesk;
import picocli.CommandLine.Parameters;

/** What passing an answer on has in common, whoever takes it up. */
abstract class SetAsideCommand extends CohortCommand {

    @Parameters(paramLabel = "ANSWER", descriptionKey = "marking.answer")
    private String answer;

    SetAsideCommand(RootCommand root) {
        super(root);
    }

    @Override
    final int at(TrainerDesk desk) {
        CohortId cohort = cohort(desk);
        AnswerId id = MarkLine.answer(answer);
        // Whoever opens it first learns at once that it is not here, or that there is no such answer.
        desk.marking().open(cohort, id);
        Stamp stamp = setAside(desk.marking(), cohort, id);
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeStringProperty("answer", id.toString());
                json.writeStringProperty("stamp", stamp.toString());
                json.writeEndObject();
            });
        }
        print(saidKey(), id);
        return ExitCode.DONE;
    }

    abstract Stamp setAside(MarkingDesk desk, CohortId cohort, AnswerId id);

    /** What is said when it is done. */
    abstract String saidKey();
}
