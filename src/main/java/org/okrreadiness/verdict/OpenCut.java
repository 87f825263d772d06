package org.okrreadiness.verdict;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.okrreadiness.domain.assessment.Measurement;

/**
 * A cut that lies inside the band and on which the verdict waits.
 *
 * @param found how things stand now
 * @param composite the score in question, of any tasks
 */
record OpenCut(Found found, Function<List<TaskEvidence>, Optional<Composite>> composite) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    double errorAfter(List<TaskEvidence> tasks, Measurement measurement) {
        return composite.apply(tasks).map(mean -> mean.error(measurement)).orElse(found.error());
    }

    /**
     * How likely the cut lies outside the band once the error is smaller, 0 to 1. From a score {@code m} with error {@code s0} the next
     * one, with error {@code s1}, scatters around {@code m} with {@code √(s0² - s1²)}: what is going to be learned (preposterior
     * analysis: Raiffa and Schlaifer, Applied Statistical Decision Theory, 1961, chapter 5).
     */
    double settled(double errorAfter) {
        double learned = Math.sqrt(Math.max(0, found.error() * found.error() - errorAfter * errorAfter));
        double half = Band.WIDTH * errorAfter;
        double above = found.cut() + half - found.score();
        double below = found.cut() - half - found.score();
        if (learned == 0) {
            return above <= 0 || below > 0 ? 1 : 0;
        }
        return NORMAL.survivalProbability(above / learned) + NORMAL.cumulativeProbability(below / learned);
    }
}
