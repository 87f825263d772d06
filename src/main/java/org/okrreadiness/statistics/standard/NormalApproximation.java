package org.okrreadiness.statistics.standard;

import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Decision consistency and accuracy when scores are normal: two tests of the kind correlate by the reliability, a score and the true
 * score by its root. Who deserves to pass is decided at the same score, which is further out among true scores, as these vary less. At
 * the same distance in standard deviations of true scores, another cut, accuracy is a little lower. It needs no more than reliability
 * and cut, and is as uncertain as these; errors are taken to be the same at every score. Peng and Subkoviak, "A note on Huynh's normal approximation procedure for estimating criterion-referenced reliability",
 * Journal of Educational Measurement 17 (1980).
 */
public final class NormalApproximation {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private NormalApproximation() {}

    /**
     * @param reliability above 0, at most 1
     * @param cut in standard deviations of the scores above their mean; who reaches it passes
     * @return empty for any other reliability or a cut that is not finite: without reliability no true score is above another
     */
    public static Optional<Classification> of(double reliability, double cut) {
        if (!(reliability > 0 && reliability <= 1) || !Double.isFinite(cut)) {
            return Optional.empty();
        }
        double correlation = Math.sqrt(reliability);
        double trueCut = cut / correlation;
        return Optional.of(Classification.of(
                NORMAL.survivalProbability(cut),
                BivariateNormal.bothAbove(cut, trueCut, correlation),
                NORMAL.survivalProbability(trueCut),
                BivariateNormal.bothAbove(cut, cut, reliability)));
    }
}
