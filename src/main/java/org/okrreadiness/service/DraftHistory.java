package org.okrreadiness.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.scoring.Scorer;

/**
 * What changed between the drafts of a practice, and after which question. Every draft is in the journal; the questions that stood
 * beside it are asked again, since the same draft always gets the same ones.
 */
public final class DraftHistory {

    /** Questions appear when typing pauses; what stood at least so long was a draft. */
    private static final Duration PAUSE = Duration.ofSeconds(4);

    private final Scorer scorer;

    public DraftHistory(Scorer scorer) {
        this.scorer = scorer;
    }

    /**
     * @param opened an attempt
     * @param saved everything that was saved in it, in order
     * @return by task, in order; nothing for a sealed sitting, in which no question was asked
     */
    public Map<TaskId, List<LineChange>> of(Sittings.Opened opened, List<AttemptEvent.Saved> saved) {
        if (opened.attempt().start().mode() != Mode.PRACTICE) {
            return Map.of();
        }
        Assessment assessment = opened.assessment();
        Map<TaskId, List<AttemptEvent.Saved>> byTask = new LinkedHashMap<>();
        saved.stream()
                .filter(event -> event.response() instanceof WrittenSet)
                .forEach(event -> byTask.computeIfAbsent(event.task(), task -> new ArrayList<>())
                        .add(event));
        Map<TaskId, List<LineChange>> changes = new LinkedHashMap<>();
        byTask.forEach((task, events) -> assessment
                .scenarioOf(task)
                .ifPresent(scenario -> changes.put(task, changes(events, scenario.situation()))));
        changes.values().removeIf(List::isEmpty);
        return changes;
    }

    private List<Draft> drafts(List<AttemptEvent.Saved> events, Situation situation) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            boolean last = i == events.size() - 1;
            if (last || !events.get(i + 1).at().isBefore(events.get(i).at().plus(PAUSE))) {
                OkrSet set = ((WrittenSet) events.get(i).response()).set();
                drafts.add(new Draft(set, scorer.findings(set, situation)));
            }
        }
        return drafts;
    }

    private List<LineChange> changes(List<AttemptEvent.Saved> events, Situation situation) {
        return new DraftQuestions(scorer, situation, drafts(events, situation)).changes();
    }
}
