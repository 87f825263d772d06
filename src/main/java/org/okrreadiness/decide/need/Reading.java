package org.okrreadiness.decide.need;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one thing that is known says about one cause. All weights are decibans; above nought speaks for the cause. */
public sealed interface Reading {

    Cause cause();

    /** Why, in words to be shown. */
    String because();

    /** @param weights one for each answer on the scale */
    record OfAnswer(StatementId statement, Cause cause, Map<Frequency, Double> weights, String because)
            implements Reading {
        public OfAnswer {
            weights = Collections.unmodifiableMap(new EnumMap<>(weights));
            if (!weights.keySet().containsAll(Frequency.SCALE)) {
                throw new IllegalArgumentException("Not every answer has a weight: " + statement);
            }
        }

        double weight(Frequency answer) {
            return weights.get(answer);
        }

        /** What the answer says that speaks loudest for the cause. */
        double strongest() {
            return weights.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElseThrow();
        }
    }

    record OfOccasion(Occasion occasion, Cause cause, double weight, String because) implements Reading {}

    /** @param bands in rising order; the last lies above every value */
    record OfFact(FactKind fact, Cause cause, List<Band> bands, String because) implements Reading {
        public OfFact {
            bands = List.copyOf(bands);
        }

        double weight(double value) {
            return bands.stream()
                    .filter(band -> value < band.below())
                    .mapToDouble(Band::weight)
                    .findFirst()
                    .orElse(0);
        }

        /** What the value says that speaks loudest for the cause. */
        double strongest() {
            return bands.stream().mapToDouble(Band::weight).max().orElse(0);
        }
    }

    /** @param below the first value that no longer belongs to it */
    record Band(double below, double weight) {}
}
