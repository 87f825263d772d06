package org.okrreadiness.scoring.set;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.situation.MetricDefinition;
import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.Hit;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Trait;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Token;

/**
 * One key result of a set, as far as the set's criteria need it.
 *
 * @param number its place in the set, from 1
 * @param keyResult as typed
 * @param reading its sentence, read
 * @param outcome its level for outcome against activity (K1)
 */
public record SetLine(int number, KeyResult keyResult, LineReading reading, Level outcome) {

    public SetLine {
        Objects.requireNonNull(keyResult, "keyResult");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(outcome, "outcome");
    }

    Part part() {
        return Part.keyResult(number);
    }

    /** Work, output or a milestone where a result should stand. */
    boolean isTask() {
        return outcome.points() <= Level.EMERGING.points();
    }

    /** Called a guardrail, or worded as one. */
    boolean isGuardrail() {
        return reading.has(Trait.GUARDRAIL);
    }

    /** Keeps a value where it is, or describes what happens anyway. */
    boolean isHeld() {
        boolean heldByField = keyResult.movement().direction() == Direction.HOLD;
        return reading.head().is(Head.Kind.HOLD)
                || heldByField
                || reading.has(Trait.NO_CHANGE)
                || reading.shows(EvidenceCode.BAU);
    }

    /** Deadlines before the cycle begins or after it ends. */
    List<Hit> outsideCycle() {
        return reading.hits().stream()
                .filter(hit -> hit.code() == EvidenceCode.BEFORE_CYCLE || hit.code() == EvidenceCode.AFTER_CYCLE)
                .toList();
    }

    Optional<MetricDefinition> definition() {
        return reading.measure().definition();
    }

    /** The family of its measure; empty when no list and no case knows it. */
    String family() {
        return reading.measure().family().name();
    }

    Direction direction() {
        Direction read = reading.direction();
        return read == Direction.UNSTATED ? keyResult.movement().direction() : read;
    }

    /** Stems of the words that narrow it down to a group, a place or a part, beyond the measure's own name. */
    Set<String> segment() {
        Set<String> stems = new TreeSet<>();
        for (Hit hit : reading.hits()) {
            if (hit.code() == EvidenceCode.SCOPE
                    || hit.code() == EvidenceCode.ACTOR
                    || hit.code() == EvidenceCode.DENOMINATOR) {
                stems.addAll(stems(hit.words()));
            }
        }
        stems.removeAll(measureStems());
        return stems;
    }

    /** Stems of the words that name its measure. */
    Set<String> measureStems() {
        return stems(reading.measure().words());
    }

    Evidence evidence(EvidenceCode code) {
        Span span = reading.measure().words().isEmpty()
                ? new Span(0, keyResult.text().length())
                : reading.measure().span();
        return new Evidence(code, part(), span, span.in(keyResult.text()));
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new TreeSet<>();
        for (Token token : Passage.of(words).tokens()) {
            if (token.isWord()) {
                stems.add(token.stem().key());
            }
        }
        return stems;
    }
}
