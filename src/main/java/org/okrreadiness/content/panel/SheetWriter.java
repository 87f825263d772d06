package org.okrreadiness.content.panel;

import java.util.List;
import java.util.Set;
import org.okrreadiness.content.tree.YamlText;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.PanelQuestion;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;

/** Writes the sheet an expert fills in: the case with its evidence, what is asked, the options with blanks; no key and no reason for one. */
public final class SheetWriter {

    private final Assessment assessment;
    private final Set<TaskId> wanted;

    /** @param wanted the tasks to ask about; all that a panel can be asked about when it is empty */
    public SheetWriter(Assessment assessment, Set<TaskId> wanted) {
        this.assessment = assessment;
        this.wanted = Set.copyOf(wanted);
    }

    /** @param notes how it is filled in, in the words of whoever sends it out */
    public String write(String notes) {
        YamlText sheet = new YamlText().comment(notes).blankLine();
        sheet.line(0, "format: 1");
        sheet.line(0, "pack: " + assessment.ref().id());
        sheet.field(0, "version", assessment.ref().version());
        sheet.line(0, "hash: " + assessment.ref().contentHash());
        sheet.line(0, "name:").blankLine();
        sheet.line(0, "scenarios:");
        for (Scenario scenario : assessment.scenarios()) {
            write(sheet, scenario);
        }
        return sheet.toString();
    }

    private void write(YamlText sheet, Scenario scenario) {
        List<PanelQuestion> questions = scenario.tasks().stream()
                .filter(this::isWanted)
                .flatMap(task -> PanelQuestion.of(task).stream())
                .toList();
        if (!questions.isEmpty()) {
            sheet.field(1, "- title", scenario.title());
            sheet.field(2, "organisation", organisation(scenario.setting()));
            sheet.block(2, "brief", scenario.brief());
            sheet.block(2, "exhibits", ExhibitText.of(scenario.exhibits()));
            sheet.line(2, "tasks:");
            questions.forEach(question -> write(sheet, question));
        }
    }

    private boolean isWanted(Task task) {
        return wanted.isEmpty() || wanted.contains(task.id());
    }

    private static String organisation(Scenario.Setting setting) {
        return String.join(", ", setting.organisation(), setting.sector(), setting.country());
    }

    private static void write(YamlText sheet, PanelQuestion question) {
        Task task = question.task();
        sheet.line(3, "- task: " + task.id()).field(4, "title", task.frame().title());
        sheet.block(4, "prompt", task.frame().prompt());
        if (task instanceof NewInformation asked) {
            sheet.block(4, "considering", asked.considering());
        }
        sheet.field(4, "scale", question.least() + " to " + question.most());
        sheet.line(4, "options:");
        for (ResponseOption option : question.options()) {
            sheet.line(5, "- option: " + option.id()).block(6, "text", option.text());
            sheet.line(6, "rating:").line(6, "reason:");
        }
    }
}
