package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.travel.KeyCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says who marks which tasks, in place of what the marker had before: a colleague by a key card, or whoever works here. */
@Command(name = "allocate")
final class MarkingAllocateCommand extends CohortCommand {

    @Option(names = "--to", paramLabel = "KEYFILE")
    private Path card;

    @Option(names = "--name", paramLabel = "NAME")
    private String name = "";

    @Option(names = "--task", paramLabel = "TASK")
    private List<String> tasks = new ArrayList<>();

    MarkingAllocateCommand(RootCommand root) {
        super(root);
    }

    @Override
    int at(TrainerDesk desk) {
        CohortId cohort = cohort(desk);
        Set<TaskId> chosen = chosen(desk.cohorts().workbook(cohort).cohort().assessment());
        MarkerId marker = desk.records().me();
        String called = name;
        if (card != null) {
            KeyCard colleague = services().keyCards().read(card).fold(read -> read, reason -> {
                throw new UnreadableInputException(reason, null);
            });
            marker = new MarkerId(colleague.keys().fingerprint());
            called = name.isBlank() ? colleague.name() : name;
        }
        desk.cohorts().allocate(cohort, marker, called, chosen);
        say(marker, chosen);
        return ExitCode.DONE;
    }

    private Set<TaskId> chosen(AssessmentRef sat) {
        Set<TaskId> all = new LinkedHashSet<>();
        services()
                .packs(dataFolder())
                .find(sat)
                .orElseThrow(() -> new UnreadableInputException(Phrase.of("problem.assessment-gone", sat.id()), null))
                .tasks()
                .forEach(task -> all.add(task.id()));
        if (tasks.isEmpty()) {
            return all;
        }
        Set<TaskId> chosen = new LinkedHashSet<>();
        for (String task : tasks) {
            if (!all.contains(new TaskId(task))) {
                throw new UnreadableInputException(Phrase.of("cli.marking.no-such-task", task), null);
            }
            chosen.add(new TaskId(task));
        }
        return chosen;
    }

    private void say(MarkerId marker, Set<TaskId> chosen) {
        if (json()) {
            JsonOutput.line(terminal().out(), json -> {
                json.writeStartObject();
                json.writeStringProperty("marker", marker.fingerprint());
                json.writeArrayPropertyStart("tasks");
                chosen.forEach(task -> json.writeString(task.value()));
                json.writeEndArray();
                json.writeEndObject();
            });
        }
        print("cli.marking.allocated", marker, chosen.size());
    }
}
