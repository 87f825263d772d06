package org.okrreadiness.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.TaskKind;

/**
 * Chooses what to practise next.
 *
 * <p>The gain of a task, in points of the whole: {@code Σ b·w·missing · (1 - best/100) · (1 + deficit)} over the competencies it bears
 * on. {@code b} is the share of the competency in the blueprint, {@code w} its share in the task, {@code missing} the points from the
 * score up to strong or to where the whole band would lie above the cut, whichever is higher; {@code best} what the person once reached
 * in the task; {@code deficit} how far work of its kind lay below the attempt's mean, as a share of 100.
 *
 * <p>Up to {@value #MOST}, those that are due first, the largest gain first. After each choice what is missing in a competency counts less
 * by half the task's share in it, and its kind counts no more, so that three exercises do not train the same thing.
 */
public final class Gains {

    static final int MOST = 3;

    /** From here the nearest level is strong. */
    private static final double STRONG = 250.0 / 3;

    private static final double WHOLE = 100;
    private static final double LEFT_AFTER_ONE = 0.5;

    private final Map<Competency, Integer> blueprint;
    private final Map<Competency, Double> missing = new EnumMap<>(Competency.class);
    private final Map<TaskKind, Double> deficits = new EnumMap<>(TaskKind.class);

    /**
     * @param blueprint weight per competency
     * @param deficits points by which work of a kind lay below the attempt's mean; kinds at or above it are left out
     */
    public Gains(Map<Competency, Integer> blueprint, Verdict verdict, Map<TaskKind, Double> deficits) {
        this.blueprint = blueprint;
        this.deficits.putAll(deficits);
        verdict.competencies().forEach(line -> missing.put(line.competency(), missing(line.found())));
    }

    private static double missing(Found found) {
        double sure = Math.min(WHOLE, found.cut() + Band.WIDTH * found.error());
        return Math.max(0, Math.max(STRONG, sure) - found.score());
    }

    /**
     * @param tasks what can be practised
     * @param pool what it takes to read their cases
     */
    public List<Exercise> best(List<Practisable> tasks, TaskPool pool) {
        List<Exercise> chosen = new ArrayList<>();
        List<Practisable> left = new ArrayList<>(tasks);
        while (chosen.size() < MOST) {
            Optional<Practisable> next = left.stream()
                    .filter(task -> gain(task) > 0)
                    .max(Comparator.comparing(Practisable::due).thenComparingDouble(this::gain));
            if (next.isEmpty()) {
                break;
            }
            List<Candidate> before = chosen.stream().map(Exercise::candidate).toList();
            Candidate candidate = pool.priced(next.get().task(), before);
            chosen.add(new Exercise(candidate, chiefly(candidate), gain(next.get())));
            left.remove(next.get());
            practise(candidate);
        }
        return chosen;
    }

    private double gain(Practisable practisable) {
        Candidate task = practisable.task();
        double points = task.weights().keySet().stream()
                .mapToDouble(competency -> gain(task, competency))
                .sum();
        double fresh = 1 - practisable.best() / WHOLE;
        double kind = 1 + deficits.getOrDefault(task.kind(), 0.0) / WHOLE;
        return points * fresh * kind;
    }

    private double gain(Candidate task, Competency competency) {
        return blueprint.getOrDefault(competency, 0)
                / WHOLE
                * task.weights().get(competency)
                / WHOLE
                * missing.getOrDefault(competency, 0.0);
    }

    private Competency chiefly(Candidate task) {
        return task.weights().keySet().stream()
                .max(Comparator.comparingDouble(competency -> gain(task, competency)))
                .orElseThrow();
    }

    private void practise(Candidate task) {
        task.weights()
                .forEach((competency, weight) -> missing.computeIfPresent(
                        competency, (same, points) -> points * (1 - LEFT_AFTER_ONE * weight / WHOLE)));
        deficits.remove(task.kind());
    }
}
