package org.okrreadiness.statistics.marker;

import java.util.Optional;
import java.util.stream.DoubleStream;
import org.okrreadiness.statistics.linear.Centring;
import org.okrreadiness.statistics.linear.Information;
import org.okrreadiness.statistics.linear.Spectrum;

/**
 * Joint maximum likelihood of the many-facet Rasch model by Newton's method: persons, tasks and markers in one step, then the steps
 * between levels, until every element's expected sum is its observed one. Linacre, "Many-Facet Rasch Measurement" (1989).
 */
final class RaschFit {

    /** Expected and observed sums of any element or level differ by no more points than this. */
    private static final double CONVERGED = 1e-7;

    private static final int MOST_ROUNDS = 300;

    /** Nothing moves further in one round, in logits, so that none overshoots. */
    private static final double STRIDE = 1;

    /** What lies further out, in logits, is on its way to infinity. */
    private static final double BEYOND = 12;

    private final RaschMeasures measures;

    private RaschFit(RaschMeasures measures) {
        this.measures = measures;
    }

    /**
     * @return empty when the likelihood has no finite maximum, or none was found
     */
    static Optional<RaschMeasures> of(Informative informative) {
        RaschMeasures measures = new RaschMeasures(informative);
        RaschFit fit = new RaschFit(measures);
        for (int round = 0; round < MOST_ROUNDS && measures.isWithin(BEYOND); round++) {
            if (Math.max(fit.moveElements(), fit.moveSteps()) < CONVERGED) {
                return Optional.of(measures);
            }
        }
        return Optional.empty();
    }

    /** One of Newton's steps; returns the largest difference of sums there was before it. */
    private double moveElements() {
        double[] ofPersons = new double[measures.ability.length];
        double[] ofOthers = new double[measures.ease.length];
        for (int i = 0; i < measures.scores.length; i++) {
            double residual = measures.scores[i] - measures.response(i).mean();
            ofPersons[measures.persons.of(i)] += residual;
            ofOthers[measures.tasks.of(i)] += residual;
            ofOthers[measures.lenience(i)] += residual;
        }
        Information information = measures.information();
        double[] byEase = information.stepOfFew(information.reduced().inverse(), ofPersons, ofOthers);
        double[] byAbility = information.stepOfMany(byEase, ofPersons);
        double share = 1 / Math.max(1, Math.max(largest(byEase), largest(byAbility)) / STRIDE);
        add(measures.ease, byEase, share);
        add(measures.ability, byAbility, share);
        return Math.max(largest(ofPersons), largest(ofOthers));
    }

    /** The same for the steps between levels, which stay 0 on average. */
    private double moveSteps() {
        int count = measures.steps.length;
        double[] gradient = new double[count];
        double[][] information = new double[count][count];
        for (int i = 0; i < measures.scores.length; i++) {
            double[] atLeast = measures.response(i).atLeast();
            for (int one = 0; one < count; one++) {
                gradient[one] += atLeast[one] - (measures.scores[i] > measures.levels[one] ? 1 : 0);
                for (int two = 0; two < count; two++) {
                    information[one][two] += atLeast[Math.max(one, two)] - atLeast[one] * atLeast[two];
                }
            }
        }
        double[] centred = Centring.of(gradient);
        double[] move =
                Information.product(Spectrum.of(Centring.of(information)).inverse(), centred);
        add(measures.steps, move, 1 / Math.max(1, largest(move) / STRIDE));
        return largest(centred);
    }

    private static void add(double[] values, double[] changes, double share) {
        for (int i = 0; i < values.length; i++) {
            values[i] += share * changes[i];
        }
    }

    private static double largest(double[] values) {
        return DoubleStream.of(values).map(Math::abs).max().orElse(0);
    }
}
