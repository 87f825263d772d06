package org.okrreadiness.verdict;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.okrreadiness.domain.assessment.Measurement;
import org.okrreadiness.domain.task.TaskId;

/**
 * A weighted mean of task scores with its standard error of measurement.
 *
 * <p>Model: the score of a task is the person's true score, plus what is particular to the person and the case, plus what is particular
 * to the person and the task; the last two are independent between cases and between tasks. With weights {@code w} that sum to 1,
 * variance {@code v} of a task's score, reliability {@code r} of one task and {@code c} what tasks of one case share beyond it, the error
 * variance is {@code v·((1-r-c)·Σw² + c·Σ(Σw of a case)²)}. That is the error of a person x (task within case) design (Brennan,
 * Generalizability Theory, 2001, chapter 3); differences in difficulty between tasks do not enter, since everybody is asked the same.
 */
final class Composite {

    private final List<TaskEvidence> tasks;
    /** One for each task, summing to 1. */
    private final double[] shares;

    private Composite(List<TaskEvidence> tasks, double[] shares) {
        this.tasks = tasks;
        this.shares = shares;
    }

    /** Empty when no task has a weight. */
    static Optional<Composite> of(List<TaskEvidence> tasks, ToDoubleFunction<TaskEvidence> weight) {
        double[] shares = tasks.stream().mapToDouble(weight).toArray();
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        if (sum <= 0) {
            return Optional.empty();
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return Optional.of(new Composite(tasks, shares));
    }

    /** 0 to 100. */
    double mean() {
        return mean(TaskEvidence::score);
    }

    /** The same mean of something else that tasks have. */
    double mean(ToDoubleFunction<TaskEvidence> of) {
        double mean = 0;
        for (int i = 0; i < shares.length; i++) {
            mean += shares[i] * of.applyAsDouble(tasks.get(i));
        }
        return mean;
    }

    /** How many tasks have a share. */
    int tasks() {
        int count = 0;
        for (double share : shares) {
            count += share > 0 ? 1 : 0;
        }
        return count;
    }

    /** The tasks that have a share, with it. */
    Map<TaskId, Double> counting() {
        Map<TaskId, Double> counting = new LinkedHashMap<>();
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                counting.put(tasks.get(i).task(), shares[i]);
            }
        }
        return counting;
    }

    /** Standard error of measurement in points: how far the mean would scatter over parallel sets of tasks. */
    double error(Measurement measurement) {
        double own = 1 - measurement.singleTask() - measurement.sameCase();
        double squares = 0;
        Map<String, Double> cases = new HashMap<>();
        for (int i = 0; i < shares.length; i++) {
            squares += shares[i] * shares[i];
            cases.merge(tasks.get(i).scenario(), shares[i], Double::sum);
        }
        double ofCases = 0;
        for (double share : cases.values()) {
            ofCases += share * share;
        }
        return measurement.spread() * Math.sqrt(own * squares + measurement.sameCase() * ofCases);
    }

    /** Share of the variance between people that is true, 0 to 1. */
    double reliability(Measurement measurement) {
        double error = Math.pow(error(measurement) / measurement.spread(), 2);
        double both = measurement.singleTask() + error;
        return both == 0 ? 0 : measurement.singleTask() / both;
    }
}
