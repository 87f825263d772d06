package org.okrreadiness.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Measurement;

/**
 * Chooses what to ask next where a verdict is open.
 *
 * <p>One task after another, up to {@value #MOST}: the one after which the cuts on which the verdict waits are most likely to lie outside
 * their bands, the chances of all of them added up. Where several come within {@value #NEAR} of the best, the one that takes away the
 * largest part of the error variance in a minute. Reading a case costs its minutes once and brings evidence of its own.
 */
public final class Settling {

    static final int MOST = 3;

    private static final double NEAR = 0.01;

    private final VerdictRule rule;
    private final Measurement measurement;

    public Settling(VerdictRule rule) {
        this.rule = rule;
        this.measurement = rule.measurement();
    }

    /** @param pool only tasks that tell something new */
    public Settlement of(List<TaskEvidence> evidence, TaskPool pool) {
        List<Candidate> chosen = choose(evidence, pool, MOST);
        List<TaskEvidence> after = with(evidence, chosen);
        double error = rule.whole(after).map(whole -> whole.error(measurement)).orElse(0.0);
        return new Settlement(chosen, new Chance(rule).ofSettling(evidence, chosen), error);
    }

    /** At most so many, fewer when nothing is open or nothing is left that bears on it. */
    List<Candidate> choose(List<TaskEvidence> evidence, TaskPool pool, int most) {
        List<OpenCut> open = rule.openCuts(evidence);
        List<Candidate> chosen = new ArrayList<>();
        List<Candidate> left = new ArrayList<>(pool.tasks());
        while (!open.isEmpty() && chosen.size() < most) {
            Optional<Candidate> next = next(open, with(evidence, chosen), chosen, new TaskPool(left, pool.reading()));
            if (next.isEmpty()) {
                break;
            }
            chosen.add(next.get());
            left.removeIf(task -> isSame(task, next.get()));
        }
        return chosen;
    }

    private Optional<Candidate> next(
            List<OpenCut> open, List<TaskEvidence> known, List<Candidate> chosen, TaskPool pool) {
        double[] before = open.stream()
                .mapToDouble(cut -> cut.errorAfter(known, measurement))
                .toArray();
        List<Worth> worths = pool.tasks().stream()
                .map(task -> pool.priced(task, chosen))
                .map(task -> worth(task, open, before, known))
                .filter(worth -> worth.dropPerMinute() > 0)
                .toList();
        double best = worths.stream().mapToDouble(Worth::settled).max().orElse(0);
        return worths.stream()
                .filter(worth -> worth.settled() >= best - NEAR)
                .max(Comparator.comparingDouble(Worth::dropPerMinute))
                .map(Worth::task);
    }

    /**
     * @param settled chances of the open cuts, added up
     * @param dropPerMinute parts of the error variances that it takes away, added up, in a minute
     */
    private record Worth(Candidate task, double settled, double dropPerMinute) {}

    private Worth worth(Candidate task, List<OpenCut> open, double[] before, List<TaskEvidence> known) {
        List<TaskEvidence> after = with(known, List.of(task));
        double settled = 0;
        double drop = 0;
        for (int i = 0; i < before.length; i++) {
            double error = open.get(i).errorAfter(after, measurement);
            settled += open.get(i).settled(error);
            drop += 1 - (error * error) / (before[i] * before[i]);
        }
        return new Worth(task, settled, drop / Math.max(1, task.minutes()));
    }

    /** What is known once the tasks are done; their scores do not matter for errors. */
    private static List<TaskEvidence> with(List<TaskEvidence> evidence, List<Candidate> tasks) {
        List<TaskEvidence> all = new ArrayList<>(evidence);
        tasks.forEach(task -> all.add(task.scored(0)));
        return all;
    }

    private static boolean isSame(Candidate one, Candidate other) {
        return one.pack().equals(other.pack()) && one.task().equals(other.task());
    }
}
