package org.okrreadiness.scoring.reading;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Movement;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.text.Passage;

/** Joins a key result's sentence with the fields beside it: a field may supply what the sentence leaves out, and may contradict it. */
final class FieldReader {

    private final LineReader reader;
    private final DueDates dueDates;

    FieldReader(LineReader reader, DueDates dueDates) {
        this.reader = reader;
        this.dueDates = dueDates;
    }

    LineReading read(KeyResult keyResult) {
        if (keyResult.text().isBlank()) {
            return unplaced(reader.read(assembled(keyResult)), keyResult.text());
        }
        LineReading sentence = reader.read(keyResult.text());
        if (isAlone(keyResult)) {
            return sentence;
        }
        LineReading completed = completed(sentence, keyResult.movement());
        return disagrees(sentence, keyResult) ? with(completed, Trait.FIELD_MISMATCH) : completed;
    }

    /** No field beside the sentence could supply or contradict anything; most lines come without any. */
    private static boolean isAlone(KeyResult keyResult) {
        return keyResult.movement().equals(Movement.UNSTATED)
                && keyResult.measure().unit().isEmpty();
    }

    /** A line whose field names another measure is not held against its sentence: one measure goes by many names. */
    private boolean disagrees(LineReading sentence, KeyResult keyResult) {
        Measure named = reader.read(keyResult.measure().metric()).measure();
        return new FieldsAgainstSentence(sentence, named, keyResult).disagree();
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
        Head head = reading.head();
        return new LineReading(
                reading.shape().unplaced(typed),
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

    /** Baseline and target that only the fields name, and a deadline outside the cycle. */
    private LineReading completed(LineReading sentence, Movement movement) {
        List<Amount> amounts = new ArrayList<>(sentence.amounts());
        supply(
                amounts,
                Role.BASELINE,
                sentence.baseline().isPresent() || !new FieldValue(movement.target(), "").agreesWith(sentence.target()),
                movement.baseline());
        supply(amounts, Role.TARGET, sentence.target().isPresent(), movement.target());
        List<Hit> hits = new ArrayList<>(dueDates.inField(movement.due()));
        hits.addAll(sentence.hits());
        return new LineReading(sentence.shape(), sentence.head(), sentence.measures(), amounts, hits);
    }

    private static void supply(List<Amount> amounts, Role role, boolean known, String field) {
        if (!known) {
            Passage.of(field).quantities().stream()
                    .findFirst()
                    .ifPresent(q -> amounts.add(new Amount(role, q, new Span(0, 0), field.strip())));
        }
    }

    private static LineReading with(LineReading reading, Trait trait) {
        return new LineReading(
                reading.shape().with(trait), reading.head(), reading.measures(), reading.amounts(), reading.hits());
    }
}
