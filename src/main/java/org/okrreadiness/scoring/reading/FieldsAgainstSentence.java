package org.okrreadiness.scoring.reading;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Movement;
import org.okrreadiness.scoring.text.Mask;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Token;

/** Whether the fields beside a sentence say something the sentence cannot mean, or contradict one another. */
final class FieldsAgainstSentence {

    private static final double WHOLE = 100;
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final LineReading sentence;
    private final Measure named;
    private final KeyResult keyResult;
    private final Movement movement;
    private final FieldValue baseline;
    private final FieldValue target;

    /** @param named the measure that the metric field names */
    FieldsAgainstSentence(LineReading sentence, Measure named, KeyResult keyResult) {
        this.sentence = sentence;
        this.named = named;
        this.keyResult = keyResult;
        this.movement = keyResult.movement();
        this.baseline = new FieldValue(movement.baseline(), keyResult.measure().unit());
        this.target = new FieldValue(movement.target(), keyResult.measure().unit());
    }

    boolean disagree() {
        if (contradictThemselves() || dueElsewhere()) {
            return true;
        }
        return !isAnotherSide() && (turnsRound() || differs());
    }

    /** One target equals today's value although something should move, or the numbers move against the direction. */
    private boolean contradictThemselves() {
        Optional<Amount> from = baseline.amount();
        Optional<Amount> to = target.amount();
        if (from.isEmpty() || to.isEmpty()) {
            return false;
        }
        double change = CommonScale.change(from.get(), to.get());
        Direction direction = movement.direction();
        boolean held = direction == Direction.HOLD
                || direction == Direction.UNSTATED && sentence.direction() == Direction.HOLD;
        return change == 0 && !held
                || change < 0 && direction == Direction.INCREASE
                || change > 0 && direction == Direction.DECREASE;
    }

    /** The same thing seen from its other end: churn in the sentence, retention in the field. */
    private boolean isAnotherSide() {
        boolean complements = isComplement(sentence.baseline(), baseline) && isComplement(sentence.target(), target);
        boolean polarities = named.family().isKnown()
                && sentence.measure().family().isKnown()
                && named.family().polarity() != sentence.measure().family().polarity();
        return complements || polarities;
    }

    private static boolean isComplement(Optional<Amount> said, FieldValue field) {
        Optional<Amount> here = field.amount();
        return said.isPresent()
                && here.isPresent()
                && Math.abs(said.get().value() + here.get().value() - WHOLE) < 1e-9
                && said.get().value() != here.get().value();
    }

    private boolean turnsRound() {
        Direction said = sentence.direction();
        boolean both = said != Direction.UNSTATED && movement.direction() != Direction.UNSTATED;
        boolean limited = said == Direction.HOLD || movement.direction() == Direction.HOLD;
        boolean moved = sentence.baseline().isPresent() && said != Direction.HOLD;
        return both && said != movement.direction() && (!limited || moved);
    }

    private boolean differs() {
        return !baseline.agreesWith(sentence.baseline())
                || !target.agreesWith(sentence.target())
                || !baseline.sharesUnitWith(sentence.baseline())
                || !target.sharesUnitWith(sentence.target());
    }

    /** The sentence names one month or year, the field another. */
    private boolean dueElsewhere() {
        return disjoint(times(keyResult.text(), true), times(movement.due(), true))
                || disjoint(times(keyResult.text(), false), times(movement.due(), false));
    }

    private static boolean disjoint(Set<String> said, Set<String> field) {
        return said.size() == 1 && field.size() == 1 && !said.equals(field);
    }

    private static Set<String> times(String text, boolean months) {
        Passage passage = Passage.of(text);
        Set<String> times = new HashSet<>();
        for (Mask mask : passage.masks()) {
            boolean due = mask.isTime() && mask.kind() != Mask.Kind.VAGUE_TIME;
            for (Token token : passage.tokens().subList(mask.from(), mask.end())) {
                boolean year = token.isNumber() && token.text().matches("20[0-9]{2}");
                if (due && (months ? MONTHS.contains(token.lower()) : year)) {
                    times.add(token.lower());
                }
            }
        }
        return times;
    }
}
