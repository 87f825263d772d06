package org.okrreadiness.content.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.task.PanelQuestion;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.Votes;
import org.okrreadiness.service.PackFinding.Place;

/** Puts a panel's votes in the place of the author's keys, task by task. */
final class PanelKeys {

    private final Map<TaskId, Map<String, Votes>> votes;
    private final Place named;
    private final Findings findings;

    /** @param named where the pack names its panel */
    PanelKeys(Map<TaskId, Map<String, Votes>> votes, Place named, Findings findings) {
        this.votes = votes;
        this.named = named;
        this.findings = findings;
    }

    List<Scenario> in(List<Scenario> scenarios) {
        return scenarios.stream().map(this::in).toList();
    }

    private Scenario in(Scenario scenario) {
        List<Task> tasks = scenario.tasks().stream().map(this::in).toList();
        return new Scenario(
                scenario.id(),
                scenario.title(),
                scenario.setting(),
                scenario.brief(),
                scenario.exhibits(),
                scenario.situation(),
                tasks);
    }

    private Task in(Task task) {
        Map<String, Votes> onTask = votes.getOrDefault(task.id(), Map.of());
        Optional<PanelQuestion> decided = PanelQuestion.of(task)
                .filter(question -> !onTask.isEmpty())
                .map(question -> question.decidedBy(onTask));
        return decided.filter(this::isUsable).map(PanelQuestion::task).orElse(task);
    }

    private boolean isUsable(PanelQuestion decided) {
        String task = decided.task().id().value();
        if (!decided.isSettled()) {
            findings.add(Rule.PANEL_UNSETTLED, named, task);
            return false;
        }
        if (decided.experts() < PanelQuestion.ENOUGH_EXPERTS) {
            findings.add(
                    Rule.SMALL_PANEL,
                    named,
                    task,
                    String.valueOf(decided.experts()),
                    String.valueOf(PanelQuestion.ENOUGH_EXPERTS));
        }
        return true;
    }
}
