package org.okrreadiness.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Part;
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

    /** So many questions are shown at a time. */
    private static final int SHOWN = 2;

    private final Scorer scorer;

    public DraftHistory(Scorer scorer) {
        this.scorer = scorer;
    }

    private record Draft(OkrSet set, List<Finding> asked) {

        Optional<Finding> asked(Part part) {
            return asked.stream().filter(finding -> finding.part().equals(part)).findFirst();
        }

        boolean asks(Finding finding) {
            return asked.stream()
                    .anyMatch(other -> other.checkId().equals(finding.checkId())
                            && other.part().equals(finding.part()));
        }
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
                .ifPresent(scenario ->
                        changes.put(task, changes(drafts(events, scenario.situation()), scenario.situation()))));
        changes.values().removeIf(List::isEmpty);
        return changes;
    }

    private List<Draft> drafts(List<AttemptEvent.Saved> events, Situation situation) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            boolean last = i == events.size() - 1;
            if (last || !events.get(i + 1).at().isBefore(events.get(i).at().plus(PAUSE))) {
                OkrSet set = ((WrittenSet) events.get(i).response()).set();
                List<Finding> asked =
                        scorer.findings(set, situation).stream().limit(SHOWN).toList();
                drafts.add(new Draft(set, asked));
            }
        }
        return drafts;
    }

    private List<LineChange> changes(List<Draft> drafts, Situation situation) {
        List<LineChange> changes = new ArrayList<>();
        for (int i = 0; i + 1 < drafts.size(); i++) {
            for (Finding asked : drafts.get(i).asked()) {
                change(asked, drafts.get(i), drafts.get(i + 1), situation).ifPresent(changes::add);
            }
        }
        return changes;
    }

    private Optional<LineChange> change(Finding asked, Draft before, Draft after, Situation situation) {
        String was = text(before.set(), asked.part());
        String is = text(after.set(), asked.part());
        boolean isFirst = before.asked(asked.part()).filter(asked::equals).isPresent();
        if (!isFirst || was.isBlank() || is.isBlank() || was.equals(is)) {
            return Optional.empty();
        }
        return Optional.of(new LineChange(
                asked.part(),
                asked,
                was,
                is,
                !after.asks(asked),
                score(before.set(), asked.part(), situation),
                score(after.set(), asked.part(), situation)));
    }

    private int score(OkrSet set, Part part, Situation situation) {
        return part.equals(Part.OBJECTIVE)
                ? scorer.objective(set.objective(), situation).score()
                : keyResult(set, part)
                        .map(line -> scorer.keyResult(line, set.objective(), situation)
                                .score())
                        .orElse(0);
    }

    private static String text(OkrSet set, Part part) {
        return part.equals(Part.OBJECTIVE)
                ? set.objective().text().strip()
                : keyResult(set, part).map(line -> line.text().strip()).orElse("");
    }

    private static Optional<KeyResult> keyResult(OkrSet set, Part part) {
        for (int number = 1; number <= set.keyResults().size(); number++) {
            if (Part.keyResult(number).equals(part)) {
                return Optional.of(set.keyResults().get(number - 1));
            }
        }
        return Optional.empty();
    }
}
