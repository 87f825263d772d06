package org.okrreadiness.statistics.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.okrreadiness.statistics.Estimate;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.Interval;
import org.okrreadiness.statistics.Moments;
import org.okrreadiness.statistics.SampleSize;
import org.okrreadiness.statistics.ScoreMatrix;

/**
 * One round of a modified Angoff study: each judge says of each item what a person who only just passes would score on it. Angoff,
 * "Scales, norms, and equivalent scores", in Thorndike (editor), "Educational Measurement" (1971), 2nd edition; error and spread as in
 * Brandon, "Conclusions about frequently studied modified Angoff standard-setting topics", Applied Measurement in Education 17 (2004).
 *
 * <p>Judgements are in points of the items, which count alike; as shares of each item's highest score they give the cut as a share.
 */
public final class AngoffRound {

    private static final double UPPER = 0.975;

    /** A correlation over fewer items is 1 or -1 whatever was judged. */
    private static final int FEWEST_ITEMS = 3;

    private final ScoreMatrix judgements;

    private AngoffRound(ScoreMatrix judgements) {
        this.judgements = judgements;
    }

    /** @param judgements a row for each judge, a column for each item */
    public static AngoffRound of(ScoreMatrix judgements) {
        return new AngoffRound(judgements);
    }

    /**
     * The cut, in points per item: the mean of the judges' means. Times the number of items it is the cut of the sum. With Student's 95%
     * interval over judges, who stand for many others; items are taken as they are. Judged by {@link SampleSize#ANGOFF_JUDGES}.
     *
     * @return empty without judges or items; no interval for a single judge
     */
    public Figure cut() {
        OptionalDouble cut = Moments.mean(judgeMeans());
        return new Figure(new Estimate(cut, interval(cut)), SampleSize.ANGOFF_JUDGES.judge(judgements.persons()));
    }

    /** Standard deviation of the judges' means over the root of their number, in points per item; empty for fewer than two judges. */
    public OptionalDouble standardError() {
        double[] means = judgeMeans();
        OptionalDouble variance = Moments.variance(means);
        return variance.isPresent() ? OptionalDouble.of(Math.sqrt(variance.getAsDouble() / means.length)) : variance;
    }

    private Optional<Interval> interval(OptionalDouble cut) {
        OptionalDouble error = standardError();
        if (error.isEmpty()) {
            return Optional.empty();
        }
        double reach =
                error.getAsDouble() * TDistribution.of(judgements.persons() - 1).inverseCumulativeProbability(UPPER);
        return Optional.of(new Interval(cut.orElseThrow() - reach, cut.orElseThrow() + reach));
    }

    /** Each judge's mean over the items, in the order of the judges; a judge far from the others draws another line. */
    public double[] judgeMeans() {
        return IntStream.range(0, judgements.parts() == 0 ? 0 : judgements.persons())
                .mapToDouble(judge -> IntStream.range(0, judgements.parts())
                        .mapToDouble(item -> judgements.score(judge, item))
                        .average()
                        .orElseThrow())
                .toArray();
    }

    /** The judges' mean for each item, in the order of the items. */
    public double[] itemMeans() {
        return IntStream.range(0, judgements.parts())
                .mapToDouble(item -> Moments.mean(judgements.part(item)).orElseThrow())
                .toArray();
    }

    /** The judges' standard deviation on an item, in its points; empty for fewer than two judges. */
    public OptionalDouble spread(int item) {
        OptionalDouble variance = Moments.variance(judgements.part(item));
        return variance.isPresent() ? OptionalDouble.of(Math.sqrt(variance.getAsDouble())) : variance;
    }

    /** Judgements to talk about, by item and then by judge, see {@link OutlyingJudgement}. */
    public List<OutlyingJudgement> outlying() {
        List<OutlyingJudgement> found = new ArrayList<>();
        for (int item = 0; item < judgements.parts(); item++) {
            found.addAll(OutlyingJudgement.of(item, judgements.part(item)));
        }
        return List.copyOf(found);
    }

    /**
     * How far judges and results agree on which items are hard: correlation of the items' mean judgement with their facility. Near 0 the
     * judges do not know the items. Smith and Smith, "Differential use of item information by judges using Angoff and Nedelsky
     * procedures", Journal of Educational Measurement 25 (1988).
     *
     * @param facility mean score of real persons by number of the item, where it is known
     * @return -1 to 1; empty for fewer than three such items, or when one of the two does not vary
     */
    public OptionalDouble correlationWithFacility(Map<Integer, Double> facility) {
        double[] means = itemMeans();
        Map<Integer, Double> known = new TreeMap<>(facility);
        if (known.size() < FEWEST_ITEMS) {
            return OptionalDouble.empty();
        }
        return Moments.correlation(
                known.keySet().stream().mapToDouble(item -> means[item]).toArray(),
                known.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    ScoreMatrix judgements() {
        return judgements;
    }
}
