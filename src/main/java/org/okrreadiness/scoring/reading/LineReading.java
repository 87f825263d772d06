package org.okrreadiness.scoring.reading;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.reading.Amount.Role;

/**
 * One line, read. Immutable.
 *
 * @param shape what the line is made of
 * @param head what it turns on
 * @param measures what it measures: the one its clause is about first, then every other known measure it names
 * @param amounts its quantities, in reading order
 * @param hits words that show something, in reading order
 */
public record LineReading(Shape shape, Head head, List<Measure> measures, List<Amount> amounts, List<Hit> hits) {

    /**
     * What a line is made of.
     *
     * @param text as typed
     * @param words how many words
     * @param sentences how many sentences
     * @param contentStems stems of the words that carry meaning, in reading order
     * @param traits what holds for the line as a whole
     * @param results how many results, goals or deliverables are joined in it, at least 1
     * @param makeup what words it is made of
     * @param asides where it says something beside its result; none of the other parts, hits apart, looks at those words
     */
    public record Shape(
            String text,
            int words,
            int sentences,
            List<String> contentStems,
            Set<Trait> traits,
            int results,
            Makeup makeup,
            List<Span> asides) {
        public Shape {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(makeup, "makeup");
            contentStems = List.copyOf(contentStems);
            asides = List.copyOf(asides);
            traits = Collections.unmodifiableSet(
                    traits.isEmpty() ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(traits));
        }

        /** The same line with one trait more. */
        Shape with(Trait trait) {
            Set<Trait> more = EnumSet.of(trait);
            more.addAll(traits);
            return new Shape(text, words, sentences, contentStems, more, results, makeup, asides);
        }

        /** The same line, of whose words none stands in {@code typed}. */
        Shape unplaced(String typed) {
            return new Shape(typed, words, sentences, contentStems, traits, results, makeup.unplaced(), List.of());
        }
    }

    private static final Map<Head.Kind, Direction> DIRECTIONS = Map.of(
            Head.Kind.RAISE, Direction.INCREASE, Head.Kind.LOWER, Direction.DECREASE, Head.Kind.HOLD, Direction.HOLD);

    public LineReading {
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(head, "head");
        measures = List.copyOf(measures);
        amounts = List.copyOf(amounts);
        hits = List.copyOf(hits);
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("A reading has at least one measure, if only of kind NONE");
        }
    }

    public String text() {
        return shape.text();
    }

    public Makeup makeup() {
        return shape.makeup();
    }

    /** True for a place that is no part of what the line says about its result. */
    public boolean isAside(int at) {
        for (Span aside : shape.asides()) {
            if (at >= aside.start() && at < aside.end()) {
                return true;
            }
        }
        return false;
    }

    /** What the clause is about. */
    public Measure measure() {
        return measures.get(0);
    }

    public boolean has(Trait trait) {
        return shape.traits().contains(trait);
    }

    public boolean shows(EvidenceCode code) {
        for (Hit hit : hits) {
            if (hit.code() == code) {
                return true;
            }
        }
        return false;
    }

    public List<Hit> hits(EvidenceCode code) {
        return hits.stream().filter(hit -> hit.code() == code).toList();
    }

    public Optional<Hit> first(EvidenceCode code) {
        for (Hit hit : hits) {
            if (hit.code() == code) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }

    public Optional<Amount> baseline() {
        return amount(Role.BASELINE);
    }

    public Optional<Amount> target() {
        return amount(Role.TARGET);
    }

    public Optional<Amount> delta() {
        return amount(Role.DELTA);
    }

    public Optional<Amount> amount(Role role) {
        return Optional.ofNullable(Amount.first(amounts, role));
    }

    public boolean hasAmount(Role role) {
        return Amount.first(amounts, role) != null;
    }

    public boolean anyAmount(Predicate<Amount> condition) {
        return Amount.any(amounts, condition);
    }

    /** The way the line says its measure should move: by its verb, else by its numbers. */
    public Direction direction() {
        Direction byVerb = DIRECTIONS.getOrDefault(head.kind(), Direction.UNSTATED);
        if (byVerb != Direction.UNSTATED || baseline().isEmpty() || target().isEmpty()) {
            return byVerb;
        }
        int sign = Double.compare(target().get().value(), baseline().get().value());
        return sign > 0 ? Direction.INCREASE : sign < 0 ? Direction.DECREASE : Direction.HOLD;
    }
}
