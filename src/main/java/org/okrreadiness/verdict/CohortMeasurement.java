package org.okrreadiness.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Measurement;

/**
 * How far single tasks can be relied on, found in the results of people who were all asked the same tasks.
 *
 * <p>Variance components of the random-effects design person x (task within case), by analysis of variance: the mean squares for
 * persons, for persons x cases and for persons x tasks within cases are set equal to their expectations, with unequal numbers of tasks
 * in the cases; negative components are taken as 0 (Brennan, Generalizability Theory, 2001, chapters 3 and 7). Of the variance of one
 * task's score across people the share of persons is the reliability of one task, the share of persons x cases is what tasks of one case
 * have in common beyond it. How hard tasks are for everybody does not enter.
 */
public final class CohortMeasurement {

    /** Fewer people say too little. */
    public static final int LEAST_PERSONS = 30;

    private static final double WIDEST = 50;

    private final double[][] scores;
    private final int[] caseOf;
    private final int[] size;
    private final int persons;
    private final int tasks;

    private CohortMeasurement(List<String> cases, double[][] scores) {
        this.scores = scores;
        this.persons = scores.length;
        this.tasks = cases.size();
        Map<String, Integer> numbers = new HashMap<>();
        this.caseOf = cases.stream()
                .mapToInt(name -> numbers.computeIfAbsent(name, unseen -> numbers.size()))
                .toArray();
        this.size = new int[numbers.size()];
        for (int number : caseOf) {
            size[number]++;
        }
    }

    /**
     * @param cases the case of each task
     * @param scores 0 to 100, one row for each person, one column for each task
     * @return empty with fewer than {@value #LEAST_PERSONS} people, fewer than two cases, or when nobody differs from anybody
     */
    public static Optional<Measurement> of(List<String> cases, double[][] scores) {
        if (scores.length < LEAST_PERSONS || cases.stream().distinct().count() < 2) {
            return Optional.empty();
        }
        return new CohortMeasurement(cases, scores).measurement();
    }

    private Optional<Measurement> measurement() {
        double[] squares = sumsOfSquares();
        int freePersons = persons - 1;
        int freeCases = freePersons * (size.length - 1);
        int freeTasks = freePersons * (tasks - size.length);
        double sizes = sumOfSquaredSizes() / tasks;
        double ofCases = squares[1] / freeCases;
        // With one task in every case the two cannot be told apart; all of it is then particular to the task.
        double task = freeTasks == 0 ? ofCases : squares[2] / freeTasks;
        double inCase = Math.max(0, (ofCases - task) * (size.length - 1) / (tasks - sizes));
        double person = Math.max(0, (squares[0] / freePersons - task - sizes * inCase) / tasks);
        double all = person + inCase + task;
        return all == 0
                ? Optional.empty()
                : Optional.of(new Measurement(
                        Measurement.Basis.COHORT,
                        person / all,
                        inCase / all,
                        Math.min(WIDEST, Math.sqrt(all)),
                        persons,
                        ""));
    }

    private double sumOfSquaredSizes() {
        double sum = 0;
        for (int n : size) {
            sum += (double) n * n;
        }
        return sum;
    }

    /** For persons, persons x cases, persons x tasks within cases: how far means differ when everything common has been taken out. */
    private double[] sumsOfSquares() {
        double[][] left = withoutTaskMeans();
        double[] sums = new double[3];
        for (double[] person : left) {
            double[] ofCase = new double[size.length];
            double mean = 0;
            for (int t = 0; t < tasks; t++) {
                ofCase[caseOf[t]] += person[t] / size[caseOf[t]];
                mean += person[t] / tasks;
            }
            sums[0] += tasks * mean * mean;
            for (int c = 0; c < size.length; c++) {
                sums[1] += size[c] * Math.pow(ofCase[c] - mean, 2);
            }
            for (int t = 0; t < tasks; t++) {
                sums[2] += Math.pow(person[t] - ofCase[caseOf[t]], 2);
            }
        }
        return sums;
    }

    private double[][] withoutTaskMeans() {
        double[][] left = new double[persons][tasks];
        for (int t = 0; t < tasks; t++) {
            double mean = 0;
            for (double[] person : scores) {
                mean += person[t] / persons;
            }
            for (int p = 0; p < persons; p++) {
                left[p][t] = scores[p][t] - mean;
            }
        }
        return left;
    }
}
