package org.okrreadiness.scoring.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Movement;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Quantity;

/** Joins a key result's sentence with the fields beside it: a field may supply what the sentence leaves out, and may contradict it. */
final class FieldReader {

    private final LineReader reader;

    FieldReader(LineReader reader) {
        this.reader = reader;
    }

    LineReading read(KeyResult keyResult) {
        if (keyResult.text().isBlank()) {
            return unplaced(reader.read(assembled(keyResult)), keyResult.text());
        }
        LineReading sentence = reader.read(keyResult.text());
        LineReading completed = completed(sentence, keyResult.movement());
        return contradicts(sentence, keyResult) ? with(completed, Trait.FIELD_MISMATCH) : completed;
    }

    /** A sentence left empty is made of the fields; its words then have no place in the text as typed. */
    private static String assembled(KeyResult keyResult) {
        Movement movement = keyResult.movement();
        StringBuilder words = new StringBuilder(keyResult.measure().metric());
        append(words, " from ", movement.baseline());
        append(words, " to ", movement.target());
        append(
                words,
                movement.target().isBlank() ? "" : " ",
                movement.target().isBlank() ? "" : keyResult.measure().unit());
        append(words, " by ", movement.due());
        return words.toString();
    }

    private static void append(StringBuilder words, String lead, String value) {
        if (!value.isBlank()) {
            words.append(lead).append(value.strip());
        }
    }

    /** The same reading with every span at the beginning of the text as typed, where nothing stands. */
    private static LineReading unplaced(LineReading reading, String typed) {
        Span nowhere = new Span(0, 0);
        LineReading.Shape shape = reading.shape();
        Head head = reading.head();
        return new LineReading(
                new LineReading.Shape(
                        typed,
                        shape.words(),
                        shape.sentences(),
                        shape.contentStems(),
                        shape.traits(),
                        shape.results(),
                        shape.makeup()),
                new Head(head.kind(), head.words(), nowhere, head.from(), head.end()),
                reading.measures().stream()
                        .map(m -> new Measure(m.kind(), m.family(), m.definition(), nowhere, m.words()))
                        .toList(),
                reading.amounts().stream()
                        .map(a -> new Amount(a.role(), a.quantity(), nowhere, a.words()))
                        .toList(),
                reading.hits().stream()
                        .map(h -> new Hit(h.code(), nowhere, h.words()))
                        .toList());
    }

    /** Baseline and target that only the fields name. */
    private static LineReading completed(LineReading sentence, Movement movement) {
        List<Amount> amounts = new ArrayList<>(sentence.amounts());
        supply(
                amounts,
                Role.BASELINE,
                sentence.baseline().isPresent() || !matchesTarget(sentence, movement),
                movement.baseline());
        supply(amounts, Role.TARGET, sentence.target().isPresent(), movement.target());
        return new LineReading(sentence.shape(), sentence.head(), sentence.measures(), amounts, sentence.hits());
    }

    /** A baseline in the field completes the sentence unless the sentence aims at something else. */
    private static boolean matchesTarget(LineReading sentence, Movement movement) {
        return !differs(sentence.target(), movement.target());
    }

    private static void supply(List<Amount> amounts, Role role, boolean known, String field) {
        if (!known) {
            Passage.of(field).quantities().stream()
                    .findFirst()
                    .ifPresent(q -> amounts.add(new Amount(role, q, new Span(0, 0), field.strip())));
        }
    }

    private static boolean contradicts(LineReading sentence, KeyResult keyResult) {
        Movement movement = keyResult.movement();
        Direction said = sentence.direction();
        boolean direction = movement.direction() != Direction.UNSTATED
                && said != Direction.UNSTATED
                && said != movement.direction();
        boolean baseline = differs(sentence.baseline(), movement.baseline());
        boolean target = differs(sentence.target(), movement.target());
        boolean same = value(movement.baseline()).isPresent()
                && value(movement.baseline()).equals(value(movement.target()));
        return direction || baseline || target || same;
    }

    private static boolean differs(Optional<Amount> amount, String field) {
        Optional<Double> value = value(field);
        return amount.isPresent()
                && value.isPresent()
                && Double.compare(amount.get().value(), value.get()) != 0;
    }

    private static Optional<Double> value(String field) {
        return Passage.of(field).quantities().stream().findFirst().map(Quantity::value);
    }

    private static LineReading with(LineReading reading, Trait trait) {
        Set<Trait> traits = EnumSet.of(trait);
        traits.addAll(reading.shape().traits());
        LineReading.Shape shape = reading.shape();
        LineReading.Shape marked = new LineReading.Shape(
                shape.text(),
                shape.words(),
                shape.sentences(),
                shape.contentStems(),
                traits,
                shape.results(),
                shape.makeup());
        return new LineReading(marked, reading.head(), reading.measures(), reading.amounts(), reading.hits());
    }
}
