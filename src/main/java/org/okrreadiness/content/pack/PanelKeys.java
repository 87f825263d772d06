package org.okrreadiness.content.pack;

import java.util.ArrayList;
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
    private final List<String> small = new ArrayList<>();

    /** @param named where the pack names its panel */
    PanelKeys(Map<TaskId, Map<String, Votes>> votes, Place named, Findings findings) {
        this.votes = votes;
        this.named = named;
        this.findings = findings;
    }

    List<Scenario> in(List<Scenario> scenarios) {
        List<Scenario> decided = scenarios.stream().map(this::in).toList();
        if (!small.isEmpty()) {
            String enough = String.valueOf(PanelQuestion.ENOUGH_EXPERTS);
            findings.add(Rule.SMALL_PANEL, named, enough, String.join(", ", small));
        }
        return decided;
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
            small.add(task);
        }
        return true;
    }
}
