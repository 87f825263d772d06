package org.okrreadiness.marking.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.okrreadiness.statistics.Figure;
import org.okrreadiness.statistics.Wilson;

/**
 * How many of those whom a rule asked something saw it differently. People count, not questions: one person who objects ten times is one
 * objection. Questions that somebody acted on while writing left no trace, so that the rate is too high rather than too low.
 *
 * @param checkId of the rule
 * @param disputed people who saw it differently
 * @param asked people whose work raised it when it was handed in, or who saw it differently before
 * @param rate the share, with Wilson's interval
 */
public record DisputeRate(String checkId, int disputed, int asked, Figure rate) {

    /** What the rules asked one person, and what that person saw differently; both by the id of the rule. */
    public record Person(Set<String> asked, Set<String> disputed) {
        public Person {
            asked = Set.copyOf(asked);
            disputed = Set.copyOf(disputed);
        }
    }

    public DisputeRate {
        Objects.requireNonNull(checkId, "checkId");
        Objects.requireNonNull(rate, "rate");
    }

    /** Every rule that asked anybody, the most disputed first. */
    public static List<DisputeRate> all(List<Person> people) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Person person : people) {
            Set<String> asked = new HashSet<>(person.asked());
            asked.addAll(person.disputed());
            asked.forEach(rule -> counts.computeIfAbsent(rule, any -> new int[2])[0]++);
            person.disputed().forEach(rule -> counts.get(rule)[1]++);
        }
        List<DisputeRate> rates = new ArrayList<>();
        counts.forEach((rule, count) ->
                rates.add(new DisputeRate(rule, count[1], count[0], Wilson.share(count[1], count[0]))));
        rates.sort(Comparator.comparingDouble(
                        (DisputeRate one) -> one.rate().value().orElse(0))
                .reversed());
        return rates;
    }
}
