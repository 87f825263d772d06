package org.okrreadiness.statistics.generalisability;

import java.util.Optional;
import org.okrreadiness.statistics.SampleSize;
import org.okrreadiness.statistics.Sufficiency;

/**
 * Every person did all the tasks of every case, and each task belongs to one case: person x (task within case), all random. Tasks of one
 * case hang together, so ten tasks of one case are worth less than ten of five. Brennan, "Generalizability Theory" (2001), section 3.2,
 * the design p x (i : h).
 *
 * @param person what persons differ by
 * @param caseDifficulty what cases differ by in difficulty
 * @param task what tasks of one case differ by in difficulty
 * @param personCase that persons are good at different cases
 * @param residual that persons are good at different tasks of one case, and all the rest
 * @param sufficiency the weakest of those of persons, cases (two at least) and tasks (three at least, over all cases)
 */
public record CaseStudy(
        VarianceComponent person,
        VarianceComponent caseDifficulty,
        VarianceComponent task,
        VarianceComponent personCase,
        VarianceComponent residual,
        Sufficiency sufficiency) {

    private static final int P = 0;
    private static final int C = 1;
    private static final int T = 2;

    /**
     * @param scores by person, case and task of the case, the same number of tasks for every case, without gaps
     * @return empty for fewer than two persons, cases or tasks of a case
     * @throws IllegalArgumentException if the table has gaps or cases have different numbers of tasks
     */
    public static Optional<CaseStudy> of(double[][][] scores) {
        Cube cube = Cube.of(scores);
        boolean enough = cube.size(P) > 1 && cube.size(C) > 1 && cube.size(T) > 1;
        return enough ? Optional.of(of(cube)) : Optional.empty();
    }

    private static CaseStudy of(Cube cube) {
        double persons = cube.size(P);
        double cases = cube.size(C);
        double tasks = cube.size(T);
        double p = (cube.squares(P) - cube.squares()) / (persons - 1);
        double c = (cube.squares(C) - cube.squares()) / (cases - 1);
        double tInC = (cube.squares(C, T) - cube.squares(C)) / (cases * (tasks - 1));
        double pc = (cube.squares(P, C) - cube.squares(P) - cube.squares(C) + cube.squares())
                / ((persons - 1) * (cases - 1));
        double left = Math.max(0, cube.squares(P, C, T) - cube.squares(P, C) - cube.squares(C, T) + cube.squares(C));
        double rest = left / ((persons - 1) * cases * (tasks - 1));
        return new CaseStudy(
                new VarianceComponent((p - pc) / (cases * tasks)),
                new VarianceComponent((c - tInC - pc + rest) / (persons * tasks)),
                new VarianceComponent((tInC - rest) / persons),
                new VarianceComponent((pc - rest) / tasks),
                new VarianceComponent(rest),
                sufficiency(cube));
    }

    private static Sufficiency sufficiency(Cube cube) {
        return SampleSize.STUDY_PERSONS
                .judge(cube.size(P))
                .weaker(SampleSize.STUDY_CASES.judge(cube.size(C)))
                .weaker(SampleSize.STUDY_TASKS.judge(cube.size(C) * cube.size(T)));
    }

    /**
     * What the mean over so many cases with so many tasks each would be worth, other cases and tasks of the kind.
     *
     * @param cases at least 1
     * @param tasks of each case, at least 1
     */
    public Decision with(int cases, int tasks) {
        if (cases < 1 || tasks < 1) {
            throw new IllegalArgumentException("At least one case and one task");
        }
        double all = (double) cases * tasks;
        double relative = personCase.value() / cases + residual.value() / all;
        double shared = caseDifficulty.value() / cases + task.value() / all;
        return new Decision(person.value(), relative, relative + shared);
    }
}
