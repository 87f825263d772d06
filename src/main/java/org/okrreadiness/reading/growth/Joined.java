package org.okrreadiness.reading.growth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.service.SatBefore;

/**
 * Which attempts can be held against each other: those at exactly the same assessment, sat in the same way. Another pack or another
 * version asks other tasks, and a score on those says something else.
 */
record Joined(List<List<Integer>> groups) {

    private record Sort(AssessmentRef assessment, Mode mode) {}

    /** @param attempts the earliest first */
    static Joined of(List<SatBefore> attempts) {
        Map<Sort, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < attempts.size(); i++) {
            Sort sort = new Sort(
                    attempts.get(i).attempt().assessment(),
                    attempts.get(i).attempt().mode());
            groups.computeIfAbsent(sort, first -> new ArrayList<>()).add(i);
        }
        return new Joined(List.copyOf(groups.values()));
    }

    boolean isEverything() {
        return groups.size() < 2;
    }

    boolean hasPairs() {
        return groups.stream().anyMatch(group -> group.size() > 1);
    }
}
