package org.okrreadiness.statistics.standard;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A judgement far from the other judges' of the same item: its distance from their median, by the median distance, is above 3.5 when
 * that is scaled to a normal distribution. Unlike distances by the standard deviation, it finds the one among few judges. Where more
 * than half of the judges agree exactly, the mean distance takes the place of the median one. Iglewicz and Hoaglin, "How to Detect and
 * Handle Outliers" (1993).
 *
 * @param judge number of the judge, from 0
 * @param item number of the item, from 0
 * @param judgement in points of the item
 * @param distance in standard deviations of a normal distribution; below 0 for a judgement lower than the others'
 */
public record OutlyingJudgement(int judge, int item, double judgement, double distance) {

    /** Distances above are outlying. */
    public static final double LIMIT = 3.5;

    /** Of two judges neither is the outlying one. */
    private static final int FEWEST_JUDGES = 3;

    /** Standard deviation of a normal distribution by its median and by its mean distance. */
    private static final double BY_MEDIAN = 1 / 0.674489750196;

    private static final double BY_MEAN = Math.sqrt(Math.PI / 2);

    static List<OutlyingJudgement> of(int item, double[] judgements) {
        if (judgements.length < FEWEST_JUDGES) {
            return List.of();
        }
        double middle = Medians.of(judgements).orElseThrow();
        double[] distances = Arrays.stream(judgements)
                .map(judgement -> Math.abs(judgement - middle))
                .toArray();
        double median = Medians.of(distances).orElseThrow();
        double deviation = median > 0
                ? BY_MEDIAN * median
                : BY_MEAN * DoubleStream.of(distances).average().orElseThrow();
        return IntStream.range(0, judgements.length)
                .filter(judge -> distances[judge] > LIMIT * deviation)
                .mapToObj(judge ->
                        new OutlyingJudgement(judge, item, judgements[judge], (judgements[judge] - middle) / deviation))
                .toList();
    }
}
