package org.okrreadiness.accuracy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.statistics.Estimate;

/**
 * How far the machine's marks can be relied on, as published with a version of the program. The lines it was measured on were also used
 * to mend the rules and to fit the weights; beside stand what the same lines show when no weight was fitted to their organisation, and
 * what is known from lines nobody had read.
 *
 * @param scorer version of the rules that were measured
 * @param lexicon version of the word lists
 * @param rubric version of the rubrics
 * @param rated how many rated lines the figures rest on
 * @param criteria in the order of their names
 * @param crossValidated the same lines, each marked with weights fitted without any line of its organisation; the rules still know them
 * @param neverSeen what was reached on lines nobody had read
 * @param gaming what became of lines built to win undeserved marks
 */
public record AccuracyCard(
        String scorer,
        String lexicon,
        String rubric,
        int rated,
        List<Line> criteria,
        Held crossValidated,
        Held neverSeen,
        Gaming gaming) {

    /**
     * The figures of one criterion; see {@link Agreement} for their meaning.
     *
     * @param calibrationError how far confidences were off on average, 0 to 1
     */
    public record Line(
            CriterionId criterion,
            int n,
            Estimate machineMedian,
            Estimate raterRater,
            OptionalDouble exact,
            OptionalDouble adjacent,
            List<OptionalDouble> recall,
            OptionalDouble calibrationError) {

        public Line {
            recall = List.copyOf(recall);
        }
    }

    /**
     * What was reached on lines that were held back in some way.
     *
     * @param scorer version of the rules that were measured then
     * @param rated how many lines
     */
    public record Held(String scorer, int rated, List<Line> criteria) {

        public Held {
            criteria = List.copyOf(criteria);
        }

        /** Kappa of the machine with the median rating. Empty when the criterion was not measured. */
        public OptionalDouble kappa(CriterionId criterion) {
            return criteria.stream()
                    .filter(line -> line.criterion().equals(criterion))
                    .map(line -> line.machineMedian().value())
                    .findFirst()
                    .orElse(OptionalDouble.empty());
        }
    }

    public AccuracyCard {
        Objects.requireNonNull(crossValidated, "crossValidated");
        Objects.requireNonNull(neverSeen, "neverSeen");
        Objects.requireNonNull(gaming, "gaming");
        criteria = List.copyOf(criteria);
    }

    /** Empty when the criterion was not measured. */
    public Optional<Line> line(CriterionId criterion) {
        return criteria.stream()
                .filter(line -> line.criterion().equals(criterion))
                .findFirst();
    }
}
