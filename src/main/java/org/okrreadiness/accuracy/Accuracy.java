package org.okrreadiness.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.statistics.Bootstrap;
import org.okrreadiness.statistics.agreement.TrueScores;

/**
 * How far the machine can be relied on, as far as some rated lines can tell.
 *
 * @param lines how many lines there were
 * @param rated how many of them raters had rated
 * @param criteria one for each criterion somebody rated, in the order of their names
 * @param gaming empty when no line was built to test it
 * @param disagreements every line and criterion on which machine and median differ, worst first
 */
public record Accuracy(
        int lines,
        int rated,
        List<CriterionAccuracy> criteria,
        Optional<Gaming> gaming,
        List<Disagreement> disagreements) {

    /** The share of lines kept when only the surest are looked at. */
    public static final double SUREST_SHARE = 0.8;

    public Accuracy {
        criteria = List.copyOf(criteria);
        Objects.requireNonNull(gaming, "gaming");
        disagreements = List.copyOf(disagreements);
    }

    /**
     * Measures. The same lines in the same order give the same figures.
     *
     * @param begun told each criterion before its figures are worked out
     */
    public static Accuracy of(List<MarkedLine> lines, Bootstrap bootstrap, Consumer<CriterionId> begun) {
        List<CriterionAccuracy> criteria = new ArrayList<>();
        List<Disagreement> disagreements = new ArrayList<>();
        for (CriterionId criterion : criteria(lines)) {
            begun.accept(criterion);
            List<Observation> observations = observations(lines, criterion);
            int unmarked = (int) lines.stream()
                            .filter(line -> line.ratings().containsKey(criterion))
                            .count()
                    - observations.size();
            Sample sample = new Sample(observations, bootstrap);
            criteria.add(accuracy(criterion, unmarked, sample));
            disagreements.addAll(disagreements(observations, sample));
        }
        disagreements.sort(Disagreement.WORST_FIRST);
        int rated =
                (int) lines.stream().filter(line -> !line.ratings().isEmpty()).count();
        return new Accuracy(lines.size(), rated, criteria, Gaming.among(lines), disagreements);
    }

    private static List<CriterionId> criteria(List<MarkedLine> lines) {
        return lines.stream()
                .flatMap(line -> line.ratings().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Observation> observations(List<MarkedLine> lines, CriterionId criterion) {
        return lines.stream()
                .filter(line -> line.ratings().containsKey(criterion))
                .flatMap(line -> line.score().mark(criterion).stream()
                        .map(mark -> new Observation(
                                line.id(), line.group(), line.ratings().get(criterion), mark)))
                .toList();
    }

    private static CriterionAccuracy accuracy(CriterionId criterion, int unmarked, Sample sample) {
        return new CriterionAccuracy(
                criterion,
                unmarked,
                sample.panel().raters(),
                sample.agreement(sample.everything()),
                sample.agreement(sample.auto()),
                sample.agreement(sample.surest(SUREST_SHARE)),
                TrueScores.prmse(sample.panel(), sample.machine()),
                sample.calibration(),
                sample.groups());
    }

    private static List<Disagreement> disagreements(List<Observation> observations, Sample sample) {
        List<Disagreement> found = new ArrayList<>();
        for (int item = 0; item < observations.size(); item++) {
            Observation each = observations.get(item);
            if (each.machine() != sample.median(item)) {
                found.add(new Disagreement(
                        each.id(),
                        each.mark().criterion(),
                        each.machine(),
                        sample.median(item),
                        each.ratings(),
                        each.confidence(),
                        each.mark().because()));
            }
        }
        return found;
    }
}
