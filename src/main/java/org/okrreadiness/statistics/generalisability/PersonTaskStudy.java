package org.okrreadiness.statistics.generalisability;

import java.util.Arrays;
import java.util.Optional;
import org.okrreadiness.statistics.SampleSize;
import org.okrreadiness.statistics.Sufficiency;

/**
 * Every person did every task, each marked once: person x task, both random. Brennan, "Generalizability Theory" (2001), chapter 2.
 * For as many tasks as there were, {@link Decision#generalisability()} is Cronbach's alpha unless that is negative.
 *
 * @param person what persons differ by
 * @param task what tasks differ by in difficulty
 * @param residual that persons are good at different tasks, and all the rest
 * @param sufficiency the weaker of those of persons and tasks
 */
public record PersonTaskStudy(
        VarianceComponent person, VarianceComponent task, VarianceComponent residual, Sufficiency sufficiency) {

    private static final int P = 0;
    private static final int T = 1;

    /**
     * @param scores by person and task, without gaps
     * @return empty for fewer than two persons or tasks
     * @throws IllegalArgumentException if the table has gaps
     */
    public static Optional<PersonTaskStudy> of(double[][] scores) {
        Cube cube = Cube.of(Arrays.stream(scores)
                .map(row -> Arrays.stream(row)
                        .mapToObj(score -> new double[] {score})
                        .toArray(double[][]::new))
                .toArray(double[][][]::new));
        return cube.size(P) > 1 && cube.size(T) > 1 ? Optional.of(of(cube)) : Optional.empty();
    }

    private static PersonTaskStudy of(Cube cube) {
        double persons = cube.size(P);
        double tasks = cube.size(T);
        double p = (cube.squares(P) - cube.squares()) / (persons - 1);
        double t = (cube.squares(T) - cube.squares()) / (tasks - 1);
        double left = Math.max(0, cube.squares(P, T) - cube.squares(P) - cube.squares(T) + cube.squares());
        double pt = left / ((persons - 1) * (tasks - 1));
        return new PersonTaskStudy(
                new VarianceComponent((p - pt) / tasks),
                new VarianceComponent((t - pt) / persons),
                new VarianceComponent(pt),
                SampleSize.STUDY_PERSONS.judge(cube.size(P)).weaker(SampleSize.STUDY_TASKS.judge(cube.size(T))));
    }

    /**
     * What the mean over so many tasks of the kind would be worth.
     *
     * @param tasks at least 1
     */
    public Decision with(int tasks) {
        if (tasks < 1) {
            throw new IllegalArgumentException("At least one task");
        }
        double relative = residual.value() / tasks;
        return new Decision(person.value(), relative, relative + task.value() / tasks);
    }
}
