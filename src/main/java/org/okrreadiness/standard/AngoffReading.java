package org.okrreadiness.standard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.statistics.Moments;
import org.okrreadiness.statistics.ScoreMatrix;
import org.okrreadiness.statistics.standard.AngoffStudy;
import org.okrreadiness.verdict.TaskShares;

/**
 * What a panel's estimates come to: each judge's expected score of somebody who is only just ready, by the very weights by which scores
 * are made, and their mean. A judge with a gap draws no line yet and is left out, task by task as well as in the cut.
 */
public final class AngoffReading {

    /** One judge's figures are an opinion; a spread takes two. */
    private static final int FEWEST_JUDGES = 2;

    private final AngoffPanel panel;
    private final Assessment assessment;
    private final Map<TaskId, Double> shares;

    /** @param assessment the version of the pack that was judged */
    public AngoffReading(AngoffPanel panel, Assessment assessment) {
        this.panel = Objects.requireNonNull(panel, "panel");
        this.assessment = Objects.requireNonNull(assessment, "assessment");
        this.shares = TaskShares.of(assessment, panel.frame().competency());
    }

    /** The tasks to be judged: those that count towards the cut, in the order of the pack. */
    public List<Task> tasks() {
        return assessment.tasks().stream()
                .filter(task -> shares.containsKey(task.id()))
                .toList();
    }

    /** The same, those on which judges disagreed most after a round first. */
    public List<Task> byDisagreement(Round round) {
        return tasks().stream()
                .sorted(Comparator.comparingDouble(
                        task -> -spread(round, task.id()).orElse(-1)))
                .toList();
    }

    /** Mean of the estimates of one task, in per cent of its points. */
    public OptionalDouble mean(Round round, TaskId task) {
        return Moments.mean(estimates(round, task));
    }

    /** Standard deviation of the estimates of one task, in per cent of its points; empty for fewer than two. */
    public OptionalDouble spread(Round round, TaskId task) {
        OptionalDouble variance = Moments.variance(estimates(round, task));
        return variance.isPresent() ? OptionalDouble.of(Math.sqrt(variance.getAsDouble())) : variance;
    }

    private double[] estimates(Round round, TaskId task) {
        return panel.judges().stream()
                .map(judge -> judge.after(round, task))
                .flatMapToInt(OptionalInt::stream)
                .asDoubleStream()
                .toArray();
    }

    /** Where one judge draws the line, 0 to 100 points; empty while a task is missing. */
    public OptionalDouble line(Judge judge, Round round) {
        return isComplete(judge, shares)
                ? OptionalDouble.of(shares.entrySet().stream()
                        .mapToDouble(share -> share.getValue()
                                * judge.after(round, share.getKey()).orElseThrow())
                        .sum())
                : OptionalDouble.empty();
    }

    /** Those who have begun and have a gap; they are not counted. */
    public List<Judge> incomplete() {
        return panel.judges().stream()
                .filter(judge -> !judge.isEmpty() && !isComplete(judge, shares))
                .toList();
    }

    private static boolean isComplete(Judge judge, Map<TaskId, Double> shares) {
        return shares.keySet().stream()
                .allMatch(task -> judge.after(Round.SECOND, task).isPresent());
    }

    /** Empty for fewer than two complete judges. */
    public Optional<FoundCut> cut() {
        return study(shares).map(this::found);
    }

    /** The same judges' cut of one competency; empty where no task bears on it. */
    public Optional<FoundCut> cut(Competency competency) {
        Map<TaskId, Double> own = TaskShares.of(assessment, Optional.of(competency));
        return own.isEmpty() || !shares.keySet().containsAll(own.keySet())
                ? Optional.empty()
                : study(own).map(this::found);
    }

    /** Mean distance between what one judge said of one task first and last, in per cent; empty for one round. */
    public OptionalDouble movement() {
        Map<TaskId, Double> equal = new TreeMap<>();
        shares.keySet().forEach(task -> equal.put(task, 1.0 / shares.size()));
        return study(equal).map(AngoffStudy::movement).orElse(OptionalDouble.empty());
    }

    private FoundCut found(AngoffStudy study) {
        return new FoundCut(
                CutScores.Method.ANGOFF,
                study.cut(),
                study.standardError(),
                study.second().isPresent() ? 2 : 1);
    }

    private Optional<AngoffStudy> study(Map<TaskId, Double> weights) {
        List<Judge> counted = panel.judges().stream()
                .filter(judge -> isComplete(judge, shares))
                .toList();
        if (counted.size() < FEWEST_JUDGES) {
            return Optional.empty();
        }
        ScoreMatrix first = matrix(counted, Round.FIRST, weights);
        return Optional.of(
                panel.hasSecondRound()
                        ? AngoffStudy.ofTwoRounds(first, matrix(counted, Round.SECOND, weights))
                        : AngoffStudy.ofOneRound(first));
    }

    /** Items count alike in a round, so each estimate is put in points of a task as large as its weight. */
    private static ScoreMatrix matrix(List<Judge> judges, Round round, Map<TaskId, Double> weights) {
        return ScoreMatrix.of(judges.stream()
                .map(judge -> weights.entrySet().stream()
                        .mapToDouble(weight -> weight.getValue() * weights.size() * said(judge, round, weight.getKey()))
                        .toArray())
                .toArray(double[][]::new));
    }

    /** Who judged a task only after the talk had no other opinion before. */
    private static int said(Judge judge, Round round, TaskId task) {
        return Stream.of(judge.after(round, task), judge.after(Round.SECOND, task))
                .flatMapToInt(OptionalInt::stream)
                .findFirst()
                .orElseThrow();
    }
}
