package org.okrreadiness.capability;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.record.Marking;
import org.okrreadiness.domain.record.Source;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.TaskKind;
import org.okrreadiness.verdict.Verdict;

/**
 * What one sitting shows.
 *
 * @param verdict what can be said of each competency
 * @param kinds the kinds of the tasks that bear on each competency, one entry for each task
 * @param source where it comes from
 * @param marking who marked it
 * @param on the day it was handed in
 */
public record Shows(
        Verdict verdict, Map<Competency, List<TaskKind>> kinds, Source source, Marking marking, LocalDate on) {

    public Shows {
        Map<Competency, List<TaskKind>> copy = new EnumMap<>(Competency.class);
        kinds.forEach((competency, of) -> copy.put(competency, List.copyOf(of)));
        kinds = copy;
    }
}
