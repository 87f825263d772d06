package org.okrreadiness.marking.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.marking.Standing;
import org.okrreadiness.statistics.item.LevelUse;

/** How often each level stands on one criterion, whoever decided on it. */
public record LevelShares(CriterionId criterion, LevelUse use) {

    public LevelShares {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(use, "use");
    }

    /** Criteria in order. Places without a level are left out. */
    public static List<LevelShares> all(Collection<List<Standing>> standings) {
        Map<CriterionId, IntStream.Builder> given = new TreeMap<>();
        standings.forEach(of -> of.forEach(standing -> standing.level()
                .ifPresent(level -> given.computeIfAbsent(standing.place().criterion(), any -> IntStream.builder())
                        .add(level.points()))));
        return given.entrySet().stream()
                .map(entry -> new LevelShares(
                        entry.getKey(),
                        LevelUse.of(
                                Level.values().length, entry.getValue().build().toArray())))
                .toList();
    }
}
