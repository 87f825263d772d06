package org.okrreadiness.scoring.level;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.reading.Deliverable;
import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Measure;
import org.okrreadiness.scoring.reading.Trait;
import org.okrreadiness.scoring.text.Quantity;

/**
 * All a decision table may look at.
 *
 * @param line the line under judgement
 * @param objective the objective it belongs to; a blank reading when unknown, and the line itself for an objective
 * @param situation the case
 * @param fields names of the fields beside the sentence that are filled in: owner, source, due
 * @param school what the school of OKR thought decides
 */
record Facts(LineReading line, LineReading objective, Situation situation, Set<String> fields, School.Rules school) {

    private static final Set<String> WINNING = Set.of(
            "find",
            "raise",
            "secure",
            "get",
            "bring",
            "bring in",
            "generate",
            "make",
            "collect",
            "win",
            "earn",
            "save",
            "recover",
            "book",
            "attract",
            "obtain",
            "sell",
            "close");

    Facts {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(objective, "objective");
        Objects.requireNonNull(situation, "situation");
        fields = Set.copyOf(fields);
        Objects.requireNonNull(school, "school");
    }

    boolean is(Trait... traits) {
        for (Trait trait : traits) {
            if (line.has(trait)) {
                return true;
            }
        }
        return false;
    }

    boolean head(Head.Kind... kinds) {
        return line.head().is(kinds);
    }

    boolean measures(Measure.Kind... kinds) {
        return line.measure().is(kinds);
    }

    boolean shows(EvidenceCode code) {
        return line.shows(code);
    }

    boolean has(Role role) {
        return line.hasAmount(role);
    }

    /** No attempt at an answer: blank, a template, gibberish, a heap of words. */
    boolean isNoAnswer() {
        return is(Trait.BLANK, Trait.PLACEHOLDER, Trait.GIBBERISH, Trait.STUFFED);
    }

    /** A piece of work that can be checked, in a school that takes such for a key result. */
    boolean isAllowedDeliverable() {
        return school.deliverables() && Deliverable.isPromisedBy(line);
    }

    /** Turning up, being covered or staying level, in a school that does not take such for a result. */
    boolean isRefusedStandIn() {
        return !school.standIns() && (head(Head.Kind.HOLD) || measures(Measure.Kind.ATTENDANCE));
    }

    boolean hasPair() {
        return has(Role.BASELINE) && has(Role.TARGET);
    }

    /** Any figure or comparison by which the result could be told. */
    boolean isMeasured() {
        return has(Role.TARGET) || has(Role.DELTA) || is(Trait.COMPARED, Trait.MULTIPLIED, Trait.UNIVERSAL);
    }

    /** Any number that says how much, be it of own output. */
    boolean hasFigure() {
        return has(Role.TARGET) || has(Role.DELTA) || has(Role.OUTPUT_COUNT);
    }

    /** A value that says how good something is and not how much of it was made: a share, a time, money, a limit. */
    boolean hasLevel() {
        return line.anyAmount(a -> a.is(Role.TARGET)
                && (!a.unit().is(Quantity.Kind.COUNT) || a.quantity().bound() == Quantity.Bound.AT_MOST));
    }

    /** Fewer is better: it should shrink, stay under a limit or end. Nobody counts own output that way. */
    boolean shrinks() {
        boolean falls = hasPair()
                && line.target().orElseThrow().value()
                        < line.baseline().orElseThrow().value();
        return falls
                || line.anyAmount(a ->
                        a.is(Role.TARGET) && (a.value() == 0 || a.quantity().bound() == Quantity.Bound.AT_MOST));
    }

    /** A share of the work itself: "tackle 60% of the issues". */
    boolean takesShare() {
        return line.anyAmount(a -> a.unit().is(Quantity.Kind.PERCENT)
                && a.quantity().from() <= line.head().end() + 1);
    }

    /** The line begins with a share of something. */
    boolean leadsWithShare() {
        return line.anyAmount(
                a -> a.unit().is(Quantity.Kind.PERCENT) && a.quantity().from() <= 1);
    }

    /** The line turns on winning, selling or earning something from others. */
    boolean wins() {
        return WINNING.contains(line.head().words().toLowerCase(Locale.ROOT));
    }

    /** A share is set: "documentation for 100% of modules". */
    boolean sharesOut() {
        return line.anyAmount(a -> a.is(Role.TARGET)
                && (a.unit().is(Quantity.Kind.PERCENT) || a.unit().is(Quantity.Kind.SHARE)));
    }

    /** Money straight after a verb of winning. */
    boolean winsMoney() {
        return line.anyAmount(a -> a.is(Role.TARGET)
                        && a.unit().is(Quantity.Kind.MONEY)
                        && a.quantity().from() <= line.head().end() + 2)
                && wins();
    }

    /** A time as target: something takes less or more time than before. */
    boolean timesProcess() {
        return line.target().filter(a -> a.unit().is(Quantity.Kind.TIME)).isPresent();
    }

    boolean isMovement() {
        return line.head().isMovement();
    }

    Links links() {
        return new Links(line, objective, situation);
    }

    Stretch stretch() {
        return new Stretch(line);
    }
}
