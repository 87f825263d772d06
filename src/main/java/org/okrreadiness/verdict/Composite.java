package org.okrreadiness.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.okrreadiness.domain.assessment.Measurement;

/**
 * A weighted mean of task scores with its standard error of measurement.
 *
 * <p>Model: the score of a task is the person's true score, plus what is particular to the person and the case, plus what is particular
 * to the person and the task; the last two are independent between cases and between tasks. With weights {@code w} that sum to 1,
 * variance {@code v} of a task's score, reliability {@code r} of one task and {@code c} what tasks of one case share beyond it, the error
 * variance is {@code v·((1-r-c)·Σw² + c·Σ(Σw of a case)²)}. That is the error of a person x (task within case) design (Brennan,
 * Generalizability Theory, 2001, chapter 3); differences in difficulty between tasks do not enter, since everybody is asked the same.
 *
 * @param weights of every task that counts, by task; they sum to 1
 */
record Composite(Map<TaskEvidence, Double> weights) {

    /** Empty when no task has a weight. */
    static Optional<Composite> of(List<TaskEvidence> tasks, ToDoubleFunction<TaskEvidence> weight) {
        double sum = tasks.stream().mapToDouble(weight).sum();
        if (sum <= 0) {
            return Optional.empty();
        }
        Map<TaskEvidence, Double> shares = new HashMap<>();
        tasks.stream()
                .filter(task -> weight.applyAsDouble(task) > 0)
                .forEach(task -> shares.merge(task, weight.applyAsDouble(task) / sum, Double::sum));
        return Optional.of(new Composite(shares));
    }

    /** 0 to 100. */
    double mean() {
        return weights.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * entry.getKey().score())
                .sum();
    }

    int tasks() {
        return weights.size();
    }

    /** Standard error of measurement in points: how far the mean would scatter over parallel sets of tasks. */
    double error(Measurement measurement) {
        Map<String, Double> cases = new HashMap<>();
        weights.forEach((task, share) -> cases.merge(task.scenario(), share, Double::sum));
        double own = 1 - measurement.singleTask() - measurement.sameCase();
        double variance = own * squares(weights) + measurement.sameCase() * squares(cases);
        return measurement.spread() * Math.sqrt(variance);
    }

    /** Share of the variance between people that is true, 0 to 1. */
    double reliability(Measurement measurement) {
        double error = Math.pow(error(measurement) / measurement.spread(), 2);
        double both = measurement.singleTask() + error;
        return both == 0 ? 0 : measurement.singleTask() / both;
    }

    private static double squares(Map<?, Double> shares) {
        return shares.values().stream().mapToDouble(share -> share * share).sum();
    }
}
