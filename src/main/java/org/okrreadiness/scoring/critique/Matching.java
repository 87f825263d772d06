package org.okrreadiness.scoring.critique;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.okrreadiness.domain.response.DefectMark;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.PlantedDefect;

/**
 * Which marks found which planted defects.
 *
 * <p>A mark finds a defect when it gives it an accepted name in the right place. Each mark finds at most one defect and each defect is
 * found at most once; the most serious defects choose first, and among several marks the most exact. A mark on the right words under a
 * wrong name is neither a find nor a false alarm; a second mark on a defect already found is not counted again.
 *
 * @param hits in the order of the marks
 * @param missed defects nobody marked, the most serious first
 * @param misnamed marks on the words of a defect under another name
 * @param falseAlarms marks on what is sound, decoys included
 */
record Matching(List<Hit> hits, List<PlantedDefect> missed, List<DefectMark> misnamed, List<DefectMark> falseAlarms) {

    static Matching of(Critique task, List<DefectMark> marks) {
        Places places = new Places(task);
        List<PlantedDefect> bySeriousness = task.defects().stream()
                .sorted(Comparator.comparingInt((PlantedDefect d) -> -d.weight()))
                .toList();
        List<Hit> hits = new ArrayList<>();
        List<PlantedDefect> missed = new ArrayList<>();
        Set<Integer> spent = new HashSet<>();
        for (PlantedDefect defect : bySeriousness) {
            Optional<Hit> hit = best(places, defect, marks, spent);
            hit.ifPresentOrElse(hits::add, () -> missed.add(defect));
            hit.ifPresent(h -> spent.add(h.number()));
        }
        hits.sort(Comparator.comparingInt(Hit::number));
        return rest(places, task, marks, new Matching(hits, missed, List.of(), List.of()), spent);
    }

    private static Optional<Hit> best(Places places, PlantedDefect defect, List<DefectMark> marks, Set<Integer> spent) {
        Hit best = null;
        for (int number = 1; number <= marks.size(); number++) {
            DefectMark mark = marks.get(number - 1);
            Hit.Precision precision = places.precision(defect, mark);
            boolean finds = precision != Hit.Precision.ELSEWHERE
                    && defect.kind().contains(mark.kind())
                    && !spent.contains(number);
            if (finds && (best == null || precision.compareTo(best.precision()) > 0)) {
                best = new Hit(defect, number, mark, precision);
            }
        }
        return Optional.ofNullable(best);
    }

    private static Matching rest(
            Places places, Critique task, List<DefectMark> marks, Matching found, Set<Integer> spent) {
        List<DefectMark> misnamed = new ArrayList<>();
        List<DefectMark> falseAlarms = new ArrayList<>();
        for (int number = 1; number <= marks.size(); number++) {
            DefectMark mark = marks.get(number - 1);
            boolean repeated = task.defects().stream()
                    .anyMatch(d ->
                            d.kind().contains(mark.kind()) && places.precision(d, mark) != Hit.Precision.ELSEWHERE);
            if (!spent.contains(number) && !repeated) {
                boolean onDefect = task.defects().stream().anyMatch(d -> places.touches(d.place(), mark));
                (onDefect ? misnamed : falseAlarms).add(mark);
            }
        }
        return new Matching(found.hits(), found.missed(), misnamed, falseAlarms);
    }

    int foundWeight() {
        return hits.stream().mapToInt(hit -> hit.defect().weight()).sum();
    }

    int plantedWeight() {
        return foundWeight() + missed.stream().mapToInt(PlantedDefect::weight).sum();
    }

    /** The weight of the most serious planted defect; 0 for a sound set. */
    int heaviest() {
        int found = hits.stream().mapToInt(hit -> hit.defect().weight()).max().orElse(0);
        return Math.max(
                found, missed.stream().mapToInt(PlantedDefect::weight).max().orElse(0));
    }

    /** The mean of {@code points} over the hits, weighted by their seriousness, halves rounded down; 0 without hits. */
    int weightedMean(ToIntFunction<Hit> points) {
        int weight = foundWeight();
        int sum = hits.stream()
                .mapToInt(hit -> hit.defect().weight() * points.applyAsInt(hit))
                .sum();
        return weight == 0 ? 0 : (2 * sum + weight - 1) / (2 * weight);
    }
}
