package org.okrreadiness.service.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.marking.Standing;
import org.okrreadiness.scoring.Scorer;

/** What submissions come to by the levels that stand. Where a person has given none yet, the scorer's own stands. */
final class SettledSheets {

    private final Scorer scorer;
    private final Map<AnswerId, List<Standing>> standings;

    SettledSheets(Scorer scorer, Map<AnswerId, List<Standing>> standings) {
        this.scorer = scorer;
        this.standings = standings;
    }

    ScoreSheet of(Answers.Script script) {
        return under(script.assessment(), script);
    }

    /** @param assessment what was asked, marked under any rubrics */
    ScoreSheet under(Assessment assessment, Answers.Script script) {
        Map<TaskId, List<SettledLevel>> settled = new HashMap<>();
        standings.forEach((answer, of) -> {
            if (answer.submission().equals(script.attempt().id())) {
                settled.put(answer.task(), levels(of));
            }
        });
        return scorer.settled(assessment, script.attempt().responses(), settled);
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
