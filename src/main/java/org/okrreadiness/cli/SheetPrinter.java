package org.okrreadiness.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CompetencyScore;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.SchoolDifference;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** Prints a sheet for a person: the whole first, then each task down to the words that earned a mark. */
final class SheetPrinter {

    private final Messages messages;
    private final PrintStream out;

    SheetPrinter(Messages messages, PrintStream out) {
        this.messages = messages;
        this.out = out;
    }

    /** @param elsewhere marks that another school would give otherwise */
    void print(
            Assessment assessment,
            Map<TaskId, Response> responses,
            ScoreSheet sheet,
            List<SchoolDifference> elsewhere) {
        line("cli.sheet.title", assessment.about().title(), assessment.ref().version());
        line(
                "cli.sheet.overall",
                sheet.overall(),
                responses.size(),
                sheet.tasks().size());
        sheet.competencies().forEach(this::print);
        for (TaskScore score : sheet.tasks()) {
            Task task = assessment.task(new TaskId(score.taskId())).orElseThrow();
            out.println();
            line(
                    score.answered() ? "cli.sheet.task" : "cli.sheet.task-blank",
                    task.frame().title(),
                    score.score());
            score.artefacts().forEach(this::print);
        }
        out.println();
        long waiting =
                sheet.tasks().stream().mapToLong(TaskScore::marksForTrainer).sum();
        line("cli.sheet.waiting", waiting);
        line(
                "cli.sheet.versions",
                sheet.versions().scorer(),
                sheet.versions().lexicon(),
                sheet.versions().rubric(),
                sheet.assessment());
        line(
                "cli.sheet.school",
                assessment.marking().school().title(),
                sheet.versions().school());
        elsewhere.forEach(this::print);
    }

    private void print(SchoolDifference other) {
        String level = other.there()
                .map(l -> messages.get("level." + Words.kebab(l)))
                .orElseGet(() -> messages.get("cli.sheet.school-not-asked"));
        line("cli.sheet.school-differs", other.school(), other.taskId(), other.part(), other.criterion(), level);
    }

    private void print(CompetencyScore score) {
        String name = messages.get("competency." + Words.kebab(score.competency()));
        line("cli.sheet.competency", name, score.score(), score.cut(), score.tasks());
    }

    private void print(ArtefactScore artefact) {
        if (artefact.trainerDecides()) {
            line("cli.sheet.artefact-open", artefact.part(), artefact.rubric());
        } else {
            line("cli.sheet.artefact", artefact.part(), artefact.score(), artefact.rubric());
        }
        artefact.marks().forEach(this::print);
    }

    private void print(Mark mark) {
        String key = mark.judgement().route() == Route.TRAINER ? "cli.sheet.mark-proposed" : "cli.sheet.mark";
        line(
                key,
                mark.criterion(),
                mark.level().points(),
                messages.get("level." + Words.kebab(mark.level())),
                messages.getStored(mark.because().key(), mark.because().arguments()));
        if (!mark.evidence().isEmpty()) {
            line(
                    "cli.sheet.evidence",
                    mark.evidence().stream()
                            .map(e -> "\"" + e.text() + "\" " + e.code())
                            .collect(Collectors.joining(" · ")));
        }
        mark.question()
                .ifPresent(asked -> line("cli.sheet.question", messages.getStored(asked.key(), asked.arguments())));
    }

    private void line(String key, Object... arguments) {
        out.println(messages.get(key, arguments));
    }
}
