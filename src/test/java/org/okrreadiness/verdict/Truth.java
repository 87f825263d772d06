package org.okrreadiness.verdict;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.rubric.Competency;

/**
 * What a person can do.
 *
 * @param overall true score of the whole
 * @param competencies true score of each
 * @param ready whether the whole and every deciding competency truly reach their cuts
 * @param clean whether, besides, every other competency truly reaches the overall cut
 * @param distance points from the cut that lies nearest to changing that: positive when ready
 */
record Truth(double overall, Map<Competency, Double> competencies, boolean ready, boolean clean, double distance) {

    static Truth of(SimulatedPerson person, SimulatedPack pack, VerdictRule rule) {
        CutScores cuts = pack.assessment().marking().cutScores();
        Map<Competency, Double> competencies = new EnumMap<>(Competency.class);
        double overall = 0;
        double weights = 0;
        double distance = Double.POSITIVE_INFINITY;
        for (Competency competency : rule.blueprint().keySet()) {
            Optional<Composite> composite = rule.of(competency, pack.asked());
            if (composite.isEmpty()) {
                continue;
            }
            double score = person.trueMean(pack.asked(), all -> rule.of(competency, all));
            competencies.put(competency, score);
            overall += rule.blueprint().get(competency) * score;
            weights += rule.blueprint().get(competency);
            if (cuts.competencies().containsKey(competency)) {
                distance = Math.min(distance, score - cuts.of(competency));
            }
        }
        overall /= weights;
        distance = Math.min(distance, overall - cuts.overall());
        boolean allReached =
                competencies.entrySet().stream().allMatch(entry -> entry.getValue() >= cuts.of(entry.getKey()));
        return new Truth(overall, competencies, distance >= 0, distance >= 0 && allReached, distance);
    }
}
