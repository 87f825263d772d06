package org.okrreadiness.statistics.generalisability;

import java.util.Optional;
import org.okrreadiness.statistics.SampleSize;
import org.okrreadiness.statistics.Sufficiency;

/**
 * Every person did every task and every rater rated all of it: person x task x rater, all random. It says whether more tasks or more
 * raters would help. Brennan, "Generalizability Theory" (2001), sections 3.1 and 4.1.
 *
 * <p>Below 30 persons, 3 tasks or 2 raters the components are too uncertain to show without a warning ({@link #sufficiency()}).
 *
 * @param person what persons differ by
 * @param task what tasks differ by in difficulty
 * @param rater what raters differ by in severity
 * @param personTask that persons are good at different tasks
 * @param personRater that raters favour different persons
 * @param taskRater that raters are severe on different tasks
 * @param residual all the rest
 * @param sufficiency the weakest of those of persons, tasks and raters
 */
public record CrossedStudy(
        VarianceComponent person,
        VarianceComponent task,
        VarianceComponent rater,
        VarianceComponent personTask,
        VarianceComponent personRater,
        VarianceComponent taskRater,
        VarianceComponent residual,
        Sufficiency sufficiency) {

    private static final int P = 0;
    private static final int T = 1;
    private static final int R = 2;

    /**
     * @param scores by person, task and rater, without gaps
     * @return empty for fewer than two persons, tasks or raters
     * @throws IllegalArgumentException if the table has gaps
     */
    public static Optional<CrossedStudy> of(double[][][] scores) {
        Cube cube = Cube.of(scores);
        boolean enough = cube.size(P) > 1 && cube.size(T) > 1 && cube.size(R) > 1;
        return enough ? Optional.of(of(cube)) : Optional.empty();
    }

    private static CrossedStudy of(Cube cube) {
        double persons = cube.size(P);
        double tasks = cube.size(T);
        double raters = cube.size(R);
        double p = main(cube, P);
        double t = main(cube, T);
        double r = main(cube, R);
        double pt = pair(cube, P, T);
        double pr = pair(cube, P, R);
        double tr = pair(cube, T, R);
        double ptr = triple(cube);
        return new CrossedStudy(
                new VarianceComponent((p - pt - pr + ptr) / (tasks * raters)),
                new VarianceComponent((t - pt - tr + ptr) / (persons * raters)),
                new VarianceComponent((r - pr - tr + ptr) / (persons * tasks)),
                new VarianceComponent((pt - ptr) / raters),
                new VarianceComponent((pr - ptr) / tasks),
                new VarianceComponent((tr - ptr) / persons),
                new VarianceComponent(ptr),
                sufficiency(cube));
    }

    private static double main(Cube cube, int way) {
        return (cube.squares(way) - cube.squares()) / (cube.size(way) - 1);
    }

    private static double pair(Cube cube, int one, int two) {
        double squares = cube.squares(one, two) - cube.squares(one) - cube.squares(two) + cube.squares();
        return squares / ((cube.size(one) - 1.0) * (cube.size(two) - 1));
    }

    private static double triple(Cube cube) {
        double pairs = cube.squares(P, T) + cube.squares(P, R) + cube.squares(T, R);
        double mains = cube.squares(P) + cube.squares(T) + cube.squares(R);
        double squares = Math.max(0, cube.squares(P, T, R) - pairs + mains - cube.squares());
        return squares / ((cube.size(P) - 1.0) * (cube.size(T) - 1) * (cube.size(R) - 1));
    }

    private static Sufficiency sufficiency(Cube cube) {
        return SampleSize.STUDY_PERSONS
                .judge(cube.size(P))
                .weaker(SampleSize.STUDY_TASKS.judge(cube.size(T)))
                .weaker(SampleSize.STUDY_RATERS.judge(cube.size(R)));
    }

    /**
     * What the mean over so many tasks and raters would be worth, other tasks and raters of the kind.
     *
     * @param tasks at least 1
     * @param raters at least 1, each rating all tasks
     */
    public Decision with(int tasks, int raters) {
        double both = (double) tasks * raters;
        if (tasks < 1 || raters < 1) {
            throw new IllegalArgumentException("At least one task and one rater");
        }
        double relative = personTask.value() / tasks + personRater.value() / raters + residual.value() / both;
        double shared = task.value() / tasks + rater.value() / raters + taskRater.value() / both;
        return new Decision(person.value(), relative, relative + shared);
    }
}
