package org.okrreadiness.scoring.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Quantity;
import org.okrreadiness.scoring.words.Match;
import org.okrreadiness.scoring.words.RecentlyUsed;

/** The numbers of a text, by value: who writes "nine days" where the case has "9 days" speaks of this case. Immutable. */
final class CaseNumbers {

    /** From here on a number is taken for the same whatever is counted; smaller ones stand in any text. */
    private static final int TELLING = 10;

    private static final RecentlyUsed<String, CaseNumbers> RECENT = new RecentlyUsed<>(CaseNumbers::new);

    private record Value(Quantity.Kind kind, double number) {}

    private final Set<Value> values = new HashSet<>();

    private CaseNumbers(String text) {
        Passage.of(text).quantities().forEach(quantity -> values.add(value(quantity)));
    }

    /** @param text a case or a task; those read last are kept */
    static CaseNumbers of(String text) {
        return RECENT.of(text);
    }

    /** Those of {@code passage} that stand in the text as well. */
    List<Match> in(Passage passage) {
        return passage.quantities().stream()
                .filter(quantity -> values.contains(value(quantity)))
                .filter(quantity ->
                        quantity.value() >= TELLING || !quantity.unit().is(Quantity.Kind.COUNT))
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
        Quantity.Kind kind = quantity.value() >= TELLING
                ? Quantity.Kind.COUNT
                : quantity.unit().kind();
        return new Value(kind, quantity.value());
    }
}
