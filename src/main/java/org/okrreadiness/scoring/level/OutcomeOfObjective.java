package org.okrreadiness.scoring.level;

import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.Measure.Kind;
import org.okrreadiness.scoring.reading.Trait;

/** O1: does the objective name a change for somebody, or work? */
final class OutcomeOfObjective {

    private OutcomeOfObjective() {}

    static DecisionTable table() {
        return DecisionTable.of(
                "O1",
                Row.of("no-answer", 0, 0.95, Facts::isNoAnswer),
                Row.of("negated", 0, 0.7, f -> f.is(Trait.NEGATED) && f.head(Head.Kind.RAISE, Head.Kind.LOWER)),
                Row.of(
                        "work-with-benefit",
                        1,
                        0.55,
                        f -> f.head(Head.Kind.WORK) && f.shows(EvidenceCode.PURPOSE),
                        EvidenceCode.ACTIVITY_VERB,
                        EvidenceCode.PURPOSE),
                Row.of(
                        "makes-people-feel",
                        2,
                        0.5,
                        f -> f.head(Head.Kind.WORK) && f.shows(EvidenceCode.STATE_VERB),
                        EvidenceCode.STATE_VERB),
                Row.of("work", 0, 0.8, f -> f.head(Head.Kind.WORK, Head.Kind.HIRE), EvidenceCode.ACTIVITY_VERB),
                Row.of("done", 0, 0.6, f -> f.is(Trait.DONE_PREDICATE) && !f.shows(EvidenceCode.ACTOR)),
                Row.of(
                        "people-changed",
                        3,
                        0.7,
                        f -> f.head(Head.Kind.STATE),
                        EvidenceCode.ACTOR,
                        EvidenceCode.STATE_VERB),
                Row.of(
                        "moves-measure",
                        2,
                        0.7,
                        f -> f.head(Head.Kind.RAISE, Head.Kind.LOWER, Head.Kind.ATTAIN, Head.Kind.SHIFT)
                                && !f.measures(Kind.OWN_OUTPUT, Kind.PLAN),
                        EvidenceCode.DIRECTION_VERB,
                        EvidenceCode.METRIC),
                Row.of(
                        "moves-own-thing",
                        1,
                        0.6,
                        f -> f.isMovement() && f.measures(Kind.OWN_OUTPUT, Kind.PLAN),
                        EvidenceCode.DIRECTION_VERB,
                        EvidenceCode.OUTPUT_NOUN),
                Row.of(
                        "improves-quality",
                        2,
                        0.55,
                        f -> f.head(Head.Kind.IMPROVE)
                                && (f.measures(Kind.FUZZY, Kind.OUTCOME) || f.shows(EvidenceCode.ACTOR)),
                        EvidenceCode.DIRECTION_VERB),
                Row.of("improves-something", 1, 0.6, f -> f.head(Head.Kind.IMPROVE), EvidenceCode.DIRECTION_VERB),
                Row.of("capability", 1, 0.55, f -> f.head(Head.Kind.CAPABILITY), EvidenceCode.CAPABILITY_PRED),
                Row.of("held", 2, 0.55, f -> f.head(Head.Kind.HOLD), EvidenceCode.HOLD_VERB),
                Row.of(
                        "state-of-people",
                        3,
                        0.5,
                        f -> f.shows(EvidenceCode.ACTOR) && f.line().shape().words() >= 5,
                        EvidenceCode.ACTOR),
                Row.of("quality-named", 2, 0.45, f -> f.measures(Kind.OUTCOME, Kind.PEOPLE)),
                Row.of("topic", 1, 0.6, f -> true));
    }
}
