package org.okrreadiness.scoring.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Quantity;
import org.okrreadiness.scoring.words.Match;

/** The numbers of a case, by value: who writes "nine days" where the case has "9 days" speaks of this case. Immutable. */
final class CaseNumbers {

    /** Smaller bare counts stand in any text. */
    private static final int SMALLEST_COUNT = 10;

    private record Value(Quantity.Kind kind, double number) {}

    private final Set<Value> values = new HashSet<>();

    CaseNumbers(String prose) {
        Passage.of(prose).quantities().forEach(quantity -> values.add(value(quantity)));
    }

    List<Match> in(Passage passage) {
        return passage.quantities().stream()
                .filter(quantity -> !quantity.unit().is(Quantity.Kind.COUNT) || quantity.value() >= SMALLEST_COUNT)
                .filter(quantity -> values.contains(value(quantity)))
                .map(quantity -> match(quantity, passage))
                .toList();
    }

    private static Match match(Quantity quantity, Passage passage) {
        Span span = new Span(
                passage.tokens().get(quantity.from()).start(),
                passage.tokens().get(quantity.end() - 1).end());
        return new Match("figure", span, span.in(passage.typed()));
    }

    private static Value value(Quantity quantity) {
        return new Value(quantity.unit().kind(), quantity.value());
    }
}
