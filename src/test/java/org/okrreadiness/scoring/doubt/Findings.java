package org.okrreadiness.scoring.doubt;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.statistics.agreement.ConfusionMatrix;
import org.okrreadiness.statistics.calibration.CalibrationCurve;
import org.okrreadiness.statistics.calibration.Forecast;
import org.okrreadiness.statistics.calibration.Surest;

/**
 * What judged marks say about a model: whether its confidences keep their word and what routing by them buys.
 *
 * @param judged marks of one criterion, or of several
 */
record Findings(List<Judged> judged) {

    /** The share that trainers leave to the machine. */
    static final double KEPT = 0.8;

    private static final int BINS = 10;
    private static final int TRIALS = 400;

    /** Share of marks that are right. */
    double exact() {
        return judged.stream().filter(j -> j.isRight()).count() / (double) judged.size();
    }

    OptionalDouble kappa() {
        return kappa(everything(), j -> j.level().points());
    }

    /** Agreement on the share kept when the least sure by {@code confidence} go. */
    OptionalDouble kappaOfSurest(ToDoubleFunction<Judged> confidence) {
        double[] sure = judged.stream().mapToDouble(confidence).toArray();
        return kappa(Surest.of(sure, KEPT), j -> j.level().points());
    }

    OptionalDouble kappaFrom(double enough) {
        return kappa(kept(enough), j -> j.level().points());
    }

    /** Share of marks with at least this confidence. */
    double coverage(double enough) {
        return kept(enough).length / (double) judged.size();
    }

    /**
     * The confidence from which marks are kept: of those that leave at least four fifths to the machine, the one with which it agrees
     * best on what it keeps.
     */
    double enough() {
        return judged.stream()
                .map(Judged::confidence)
                .distinct()
                .sorted()
                .filter(confidence -> coverage(confidence) >= KEPT)
                .max((one, two) ->
                        Double.compare(kappaFrom(one).orElse(-1), kappaFrom(two).orElse(-1)))
                .orElseThrow();
    }

    CalibrationCurve calibration() {
        return CalibrationCurve.of(
                judged.stream()
                        .map(j -> Forecast.of(j.confidence(), j.isRight()))
                        .toList(),
                BINS);
    }

    double calibrationError() {
        return calibration().expectedCalibrationError().orElseThrow();
    }

    /** The calibration error that chance alone gives confidences that are perfectly true, at this number of marks. */
    double calibrationErrorByChance() {
        double[] confidences = confidences();
        Random random = new Random(7);
        double sum = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Forecast> forecasts = DoubleStream.of(confidences)
                    .mapToObj(confidence -> Forecast.of(confidence, random.nextDouble() < confidence))
                    .toList();
            sum += CalibrationCurve.of(forecasts, BINS)
                    .expectedCalibrationError()
                    .orElseThrow();
        }
        return sum / TRIALS;
    }

    private double[] confidences() {
        return judged.stream().mapToDouble(Judged::confidence).toArray();
    }

    private int[] everything() {
        return IntStream.range(0, judged.size()).toArray();
    }

    private int[] kept(double enough) {
        return IntStream.range(0, judged.size())
                .filter(i -> judged.get(i).confidence() >= enough)
                .toArray();
    }

    private OptionalDouble kappa(int[] items, ToIntFunction<Judged> given) {
        int[] reference = judged.stream().mapToInt(j -> j.mark().reference()).toArray();
        return ConfusionMatrix.of(
                        Level.values().length,
                        reference,
                        judged.stream().mapToInt(given).toArray(),
                        items)
                .quadraticWeightedKappa();
    }
}
