package org.okrreadiness.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How people score in tasks, as tasks do: skewed, piled up at the ends, some harder than others. What a person brings to a task is
 * standard normal across people; the score is the point of a beta distribution that as many people stay below, with a mean of about 62
 * and a standard deviation of about 25 points.
 */
final class SimulatedTasks {

    private static final double MEAN = 0.62;
    private static final double SPREAD = 0.25;
    private static final double DIFFICULTY_SPREAD = 0.08;

    private static final double END = 4.5;
    private static final int STEPS = 450;
    private static final int NODES = 41;

    private final Map<String, double[]> scores = new HashMap<>();
    private final Map<String, double[]> expected = new HashMap<>();

    /** @param noise variance of what is particular to case and task, of all of 1 */
    SimulatedTasks(List<TaskEvidence> tasks, double noise, Random random) {
        for (TaskEvidence task : tasks) {
            double[] curve = curve(Math.max(0.4, Math.min(0.8, MEAN + DIFFICULTY_SPREAD * random.nextGaussian())));
            scores.put(name(task), curve);
            expected.put(name(task), smoothed(curve, Math.sqrt(noise)));
        }
    }

    static String name(TaskEvidence task) {
        return task.scenario() + "/" + task.task();
    }

    /** Rounded, 0 to 100. */
    int score(TaskEvidence task, double brought) {
        return (int) Math.round(at(scores.get(name(task)), brought));
    }

    /** What the person would reach in the long run in tasks just like this one. */
    double trueScore(TaskEvidence task, double ability) {
        return at(expected.get(name(task)), ability);
    }

    private static double[] curve(double mean) {
        double both = mean * (1 - mean) / (SPREAD * SPREAD) - 1;
        BetaDistribution beta = BetaDistribution.of(mean * both, (1 - mean) * both);
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double[] curve = new double[2 * STEPS + 1];
        for (int i = 0; i < curve.length; i++) {
            curve[i] = 100 * beta.inverseCumulativeProbability(normal.cumulativeProbability(z(i)));
        }
        return curve;
    }

    private static double[] smoothed(double[] curve, double noise) {
        double[] smoothed = new double[curve.length];
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double[] nodes = new double[NODES];
        for (int n = 0; n < NODES; n++) {
            nodes[n] = noise * normal.inverseCumulativeProbability((n + 0.5) / NODES);
        }
        for (int i = 0; i < curve.length; i++) {
            for (double node : nodes) {
                smoothed[i] += Math.rint(at(curve, z(i) + node)) / NODES;
            }
        }
        return smoothed;
    }

    private static double z(int step) {
        return (step - STEPS) * END / STEPS;
    }

    private static double at(double[] curve, double z) {
        double place = Math.max(0, Math.min(2.0 * STEPS, z * STEPS / END + STEPS));
        int low = (int) Math.min(2.0 * STEPS - 1, Math.floor(place));
        return curve[low] + (place - low) * (curve[low + 1] - curve[low]);
    }
}
