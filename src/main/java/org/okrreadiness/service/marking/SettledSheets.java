package org.okrreadiness.service.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.marking.Standing;
import org.okrreadiness.scoring.Scorer;

/** What submissions come to by the levels that stand. Where a person has given none yet, the scorer's own stands. */
final class SettledSheets {

    private final Scorer scorer;
    private final Map<AttemptId, Map<TaskId, List<SettledLevel>>> settled = new HashMap<>();

    SettledSheets(Scorer scorer, Map<AnswerId, List<Standing>> standings) {
        this.scorer = scorer;
        standings.forEach((answer, of) -> settled.computeIfAbsent(answer.submission(), any -> new HashMap<>())
                .put(answer.task(), levels(of)));
    }

    /** Marked as it was asked: nothing is read again. */
    ScoreSheet of(Answers.Script script) {
        return scorer.settled(script.assessment(), script.attempt().responses(), script.scorer(), settled(script));
    }

    /** @param assessment what was asked, marked under any rubrics */
    ScoreSheet under(Assessment assessment, Answers.Script script) {
        return scorer.settled(assessment, script.attempt().responses(), settled(script));
    }

    private Map<TaskId, List<SettledLevel>> settled(Answers.Script script) {
        return settled.getOrDefault(script.attempt().id(), Map.of());
    }

    private static List<SettledLevel> levels(List<Standing> standings) {
        List<SettledLevel> levels = new ArrayList<>();
        for (Standing standing : standings) {
            standing.level()
                    .filter(level -> standing.source().orElseThrow() != Standing.Source.SCORER)
                    .ifPresent(level -> levels.add(new SettledLevel(
                            standing.place().part(), standing.place().criterion(), level)));
        }
        return levels;
    }
}
