package org.okrreadiness.verdict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.okrreadiness.domain.assessment.Measurement;
import org.okrreadiness.domain.rubric.Competency;

/**
 * How likely further tasks settle a verdict: {@value #DRAWS} possible outcomes of them are drawn and the rule is asked each time.
 *
 * <p>A drawn outcome begins with true scores of the competencies, each around what was found with its standard error. The errors of the
 * competencies go together just as much as it takes for the whole to have its own standard error. A task's score is the mean of the true
 * scores it bears on, plus what is particular to its case and to itself, rounded and kept within 0 and 100. The same question gets the
 * same answer every time.
 */
final class Chance {

    static final int DRAWS = 1000;

    private static final long SEED = 20_261_129;
    private static final double WHOLE = 100;

    private final VerdictRule rule;
    private final Measurement measurement;
    private final Random random = new Random(SEED);

    Chance(VerdictRule rule) {
        this.rule = rule;
        this.measurement = rule.measurement();
    }

    /** 0 to 1; 1 when the verdict is not open. */
    double ofSettling(List<TaskEvidence> evidence, List<Candidate> tasks) {
        Verdict now = rule.on(evidence).orElseThrow();
        if (now.readiness() != Readiness.CANNOT_TELL_YET) {
            return 1;
        }
        if (tasks.isEmpty()) {
            return 0;
        }
        double together = together(now);
        int settled = 0;
        for (int i = 0; i < DRAWS; i++) {
            List<TaskEvidence> after = new ArrayList<>(evidence);
            after.addAll(drawn(tasks, trueScores(now, together), now.overall().score()));
            settled += rule.on(after).orElseThrow().readiness() == Readiness.CANNOT_TELL_YET ? 0 : 1;
        }
        return (double) settled / DRAWS;
    }

    /** The correlation of the competencies' errors, 0 to 1, that gives the whole its error. */
    private double together(Verdict now) {
        double sum = 0;
        double squares = 0;
        double weights = 0;
        for (CompetencyVerdict line : now.competencies()) {
            double weight = rule.blueprint().get(line.competency());
            double part = weight * line.found().error();
            weights += weight;
            sum += part;
            squares += part * part;
        }
        double whole = Math.pow(weights * now.overall().error(), 2);
        double cross = sum * sum - squares;
        return cross <= 0 ? 1 : Math.max(0, Math.min(1, (whole - squares) / cross));
    }

    private Map<Competency, Double> trueScores(Verdict now, double together) {
        double common = Math.sqrt(together) * random.nextGaussian();
        double own = Math.sqrt(1 - together);
        Map<Competency, Double> scores = new EnumMap<>(Competency.class);
        for (CompetencyVerdict line : now.competencies()) {
            Found found = line.found();
            scores.put(line.competency(), found.score() + found.error() * (common + own * random.nextGaussian()));
        }
        return scores;
    }

    private List<TaskEvidence> drawn(List<Candidate> tasks, Map<Competency, Double> trueScores, double otherwise) {
        double ofCase = measurement.spread() * Math.sqrt(measurement.sameCase());
        double ofTask = measurement.spread() * Math.sqrt(1 - measurement.singleTask() - measurement.sameCase());
        Map<String, Double> cases = new HashMap<>();
        List<TaskEvidence> drawn = new ArrayList<>();
        for (Candidate task : tasks) {
            double score = task.weights().entrySet().stream()
                    .mapToDouble(
                            weight -> weight.getValue() / WHOLE * trueScores.getOrDefault(weight.getKey(), otherwise))
                    .sum();
            score += cases.computeIfAbsent(task.scenario(), name -> ofCase * random.nextGaussian());
            score += ofTask * random.nextGaussian();
            drawn.add(task.scored((int) Math.round(Math.max(0, Math.min(WHOLE, score)))));
        }
        return drawn;
    }
}
