package org.okrreadiness.verdict;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.okrreadiness.domain.assessment.Measurement;

/**
 * A cut on which the verdict waits.
 *
 * @param found how things stand now
 * @param composite the score in question, of any tasks
 * @param above standard errors above the cut, below 0 for below it, from which on it waits no longer
 * @param below standard errors below the cut, beyond which it waits no longer
 */
record OpenCut(Found found, Function<List<TaskEvidence>, Optional<Composite>> composite, double above, double below) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** The cut lies inside the band. */
    static OpenCut inBand(Found found, Function<List<TaskEvidence>, Optional<Composite>> composite) {
        return new OpenCut(found, composite, Band.WIDTH, Band.WIDTH);
    }

    /**
     * The band lies below the cut, but that does not say enough.
     *
     * @param clearly standard errors below the cut from which on it does
     */
    static OpenCut speakingAgainst(
            Found found, Function<List<TaskEvidence>, Optional<Composite>> composite, double clearly) {
        return new OpenCut(found, composite, -Band.WIDTH, clearly);
    }

    double errorAfter(List<TaskEvidence> tasks, Measurement measurement) {
        return composite.apply(tasks).map(mean -> mean.error(measurement)).orElse(found.error());
    }

    /**
     * How likely the verdict does not wait for this cut any more once the error is smaller, 0 to 1. From a score {@code m} with error {@code s0} the next
     * one, with error {@code s1}, scatters around {@code m} with {@code √(s0² - s1²)}: what is going to be learned (preposterior
     * analysis: Raiffa and Schlaifer, Applied Statistical Decision Theory, 1961, chapter 5).
     */
    double settled(double errorAfter) {
        double learned = Math.sqrt(Math.max(0, found.error() * found.error() - errorAfter * errorAfter));
        double up = found.cut() + above * errorAfter - found.score();
        double down = found.cut() - below * errorAfter - found.score();
        if (learned == 0) {
            return up <= 0 || down > 0 ? 1 : 0;
        }
        return NORMAL.survivalProbability(up / learned) + NORMAL.cumulativeProbability(down / learned);
    }
}
