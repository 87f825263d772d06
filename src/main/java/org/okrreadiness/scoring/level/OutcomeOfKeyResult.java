package org.okrreadiness.scoring.level;

import static org.okrreadiness.domain.rubric.EvidenceCode.ACTIVITY_VERB;
import static org.okrreadiness.domain.rubric.EvidenceCode.ACTOR;
import static org.okrreadiness.domain.rubric.EvidenceCode.ATTENDANCE_PROXY;
import static org.okrreadiness.domain.rubric.EvidenceCode.BASELINE_TARGET;
import static org.okrreadiness.domain.rubric.EvidenceCode.CAPABILITY_PRED;
import static org.okrreadiness.domain.rubric.EvidenceCode.COUNT_OF_OUTPUT;
import static org.okrreadiness.domain.rubric.EvidenceCode.DIRECTION_VERB;
import static org.okrreadiness.domain.rubric.EvidenceCode.HOLD_VERB;
import static org.okrreadiness.domain.rubric.EvidenceCode.MEANS;
import static org.okrreadiness.domain.rubric.EvidenceCode.METRIC;
import static org.okrreadiness.domain.rubric.EvidenceCode.OUTPUT_NOUN;
import static org.okrreadiness.domain.rubric.EvidenceCode.PLAN_COMPLETION;
import static org.okrreadiness.domain.rubric.EvidenceCode.PURPOSE;
import static org.okrreadiness.domain.rubric.EvidenceCode.RELATIVE;
import static org.okrreadiness.domain.rubric.EvidenceCode.TARGET_ONLY;

import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.Hit;
import org.okrreadiness.scoring.reading.Measure.Kind;
import org.okrreadiness.scoring.reading.Trait;

/** K1: does the line promise a result, or work? */
final class OutcomeOfKeyResult {

    private OutcomeOfKeyResult() {}

    static DecisionTable table() {
        return DecisionTable.of(
                "K1",
                Row.of("no-answer", 0, 0.97, Facts::isNoAnswer).firm(),
                Row.of("negated", 0, 0.9, f -> f.is(Trait.NEGATED)).firm(),
                Row.of("about-itself", 0, 0.8, f -> f.is(Trait.ABOUT_ITSELF)).firm(),
                Row.of("deliverable", 2, 0.6, Facts::isAllowedDeliverable, ACTIVITY_VERB, OUTPUT_NOUN)
                        .firm(),
                Row.of("refused-stand-in", 1, 0.6, Facts::isRefusedStandIn, HOLD_VERB, ATTENDANCE_PROXY)
                        .firm(),
                Row.of("invented-measure", 1, 0.5, f -> f.is(Trait.INVENTED_MEASURE)),
                Row.of("on-paper", 0, 0.75, f -> f.is(Trait.ON_PAPER), ACTIVITY_VERB)
                        .firm(),
                Row.of("hires", 1, 0.85, f -> f.head(Head.Kind.HIRE), ACTIVITY_VERB),
                Row.of(
                                "share-of-work",
                                1,
                                0.6,
                                f -> f.head(Head.Kind.WORK) && f.takesShare() && !f.shows(PURPOSE),
                                ACTIVITY_VERB,
                                TARGET_ONLY)
                        .watched(),
                Row.of(
                        "money-won",
                        3,
                        0.7,
                        f -> f.head(Head.Kind.WORK, Head.Kind.ATTAIN) && f.winsMoney(),
                        TARGET_ONLY),
                Row.of(
                        "work-with-proxy",
                        1,
                        0.6,
                        f -> f.is(Trait.WORK_WITH_RESULT) && f.shows(ATTENDANCE_PROXY),
                        ACTIVITY_VERB,
                        ATTENDANCE_PROXY),
                Row.of(
                        "work-with-result",
                        2,
                        0.65,
                        f -> f.is(Trait.WORK_WITH_RESULT),
                        ACTIVITY_VERB,
                        METRIC,
                        TARGET_ONLY),
                Row.of("work-to-be-granted", 1, 0.6, f -> f.head(Head.Kind.WORK) && f.is(Trait.GRANTED), ACTIVITY_VERB),
                Row.of(
                        "work-with-benefit",
                        1,
                        0.6,
                        f -> f.head(Head.Kind.WORK) && f.shows(PURPOSE) && namesBenefit(f),
                        ACTIVITY_VERB,
                        PURPOSE),
                Row.of(
                        "thing-moved",
                        0,
                        0.6,
                        f -> f.head(Head.Kind.SHIFT) && !f.isMeasured() && !f.measures(Kind.PEOPLE),
                        ACTIVITY_VERB),
                Row.of(
                                "work-numbered",
                                0,
                                0.85,
                                f -> f.head(Head.Kind.WORK) && f.hasPair(),
                                ACTIVITY_VERB,
                                BASELINE_TARGET)
                        .watched(),
                Row.of("work", 0, 0.9, f -> f.head(Head.Kind.WORK), ACTIVITY_VERB),
                Row.of("handed-out", 0, 0.75, f -> f.is(Trait.HANDED_OUT), OUTPUT_NOUN, COUNT_OF_OUTPUT)
                        .watched(),
                Row.of("people-worked-on", 0, 0.6, f -> f.is(Trait.WORKED_ON)),
                Row.of("taken-up-by-many", 3, 0.6, f -> f.is(Trait.TAKEN_UP) && f.has(Role.TARGET), ACTOR, TARGET_ONLY),
                Row.of("taken-up", 1, 0.5, f -> f.is(Trait.TAKEN_UP), ACTOR),
                Row.of(
                        "share-covered",
                        2,
                        0.55,
                        f -> f.head(Head.Kind.NOUN)
                                && f.leadsWithShare()
                                && !f.measures(Kind.PLAN, Kind.PEOPLE, Kind.OUTCOME)
                                && f.is(Trait.DONE_PREDICATE)
                                && !f.is(Trait.VAGUE_COUNT),
                        TARGET_ONLY),
                Row.of(
                        "sold",
                        3,
                        0.6,
                        f -> f.head(Head.Kind.ATTAIN) && f.wins() && f.has(Role.TARGET) && f.measures(Kind.OWN_OUTPUT),
                        TARGET_ONLY),
                Row.of(
                        "own-things-covered",
                        2,
                        0.5,
                        f -> f.measures(Kind.OWN_OUTPUT)
                                && f.sharesOut()
                                && !f.hasPair()
                                && !f.is(Trait.DONE_PREDICATE),
                        OUTPUT_NOUN,
                        TARGET_ONLY),
                Row.of(
                                "counts-own-output",
                                0,
                                0.85,
                                f -> f.measures(Kind.OWN_OUTPUT)
                                        && !f.is(Trait.GRANTED, Trait.MOVED, Trait.CONSEQUENCE, Trait.IN_SERVICE)
                                        && !f.shrinks()
                                        && !f.has(Role.DENOMINATOR),
                                OUTPUT_NOUN,
                                COUNT_OF_OUTPUT)
                        .watched(),
                Row.of("counts-own-effort", 0, 0.85, f -> f.measures(Kind.OWN_VOLUME), METRIC, OUTPUT_NOUN)
                        .watched(),
                Row.of("plan-done", 1, 0.75, f -> f.measures(Kind.PLAN), PLAN_COMPLETION)
                        .watched(),
                Row.of("granted", 1, 0.7, f -> f.is(Trait.GRANTED) && !f.hasPair(), OUTPUT_NOUN),
                Row.of(
                        "capability-measured",
                        2,
                        0.5,
                        f -> f.head(Head.Kind.CAPABILITY) && f.isMeasured(),
                        CAPABILITY_PRED),
                Row.of(
                        "capability",
                        1,
                        0.75,
                        f -> f.head(Head.Kind.CAPABILITY)
                                || f.shows(CAPABILITY_PRED) && f.is(Trait.PEOPLE_ACT) && !f.hasFigure(),
                        CAPABILITY_PRED),
                Row.of(
                        "held",
                        2,
                        0.75,
                        f -> f.head(Head.Kind.HOLD) || f.is(Trait.HELD) && !f.hasPair(),
                        HOLD_VERB,
                        METRIC),
                Row.of("proxy", 2, 0.75, f -> f.measures(Kind.ATTENDANCE), ATTENDANCE_PROXY),
                Row.of(
                        "result-joined-to-work",
                        1,
                        0.6,
                        f -> f.isMovement() && f.shows(MEANS) && !f.has(Role.TARGET) && !f.has(Role.DELTA),
                        DIRECTION_VERB,
                        MEANS),
                Row.of(
                        "moved-measure",
                        3,
                        0.9,
                        f -> f.line().measure().isResult() && f.isMeasured(),
                        METRIC,
                        ACTOR,
                        BASELINE_TARGET,
                        TARGET_ONLY,
                        RELATIVE),
                Row.of("in-service", 1, 0.6, f -> f.is(Trait.IN_SERVICE) && !f.isMeasured()),
                Row.of(
                        "measure-named",
                        1,
                        0.5,
                        f -> f.head(Head.Kind.NOUN)
                                && f.measures(Kind.OUTCOME)
                                && f.line().shape().words() <= 6
                                && f.line().amounts().isEmpty()
                                && !f.is(Trait.MOVED, Trait.COMPARED, Trait.COMPARATIVE, Trait.PEOPLE_ACT),
                        METRIC),
                Row.of(
                        "unmeasured-result",
                        2,
                        0.75,
                        f -> f.line().measure().isResult() || f.isMovement() && f.shows(METRIC),
                        METRIC,
                        DIRECTION_VERB),
                Row.of("fuzzy-result", 2, 0.65, f -> f.isMovement() && f.measures(Kind.FUZZY), DIRECTION_VERB),
                Row.of("own-things-fewer", 3, 0.55, f -> f.measures(Kind.OWN_OUTPUT) && f.shrinks(), OUTPUT_NOUN),
                Row.of("moved-unmeasured", 2, 0.6, f -> f.is(Trait.MOVED) && !f.isMeasured()),
                Row.of(
                        "done-with-consequence",
                        1,
                        0.55,
                        f -> f.is(Trait.DONE_PREDICATE)
                                && (f.is(Trait.CONSEQUENCE) || f.shows(PURPOSE))
                                && !f.hasPair(),
                        PURPOSE),
                Row.of("done", 0, 0.7, f -> f.is(Trait.DONE_PREDICATE) && !f.hasPair()),
                Row.of("unknown-measure-moved", 3, 0.6, f -> f.hasPair(), BASELINE_TARGET),
                Row.of(
                        "process-timed",
                        3,
                        0.6,
                        f -> f.isMovement() && f.measures(Kind.UNKNOWN) && f.timesProcess(),
                        DIRECTION_VERB,
                        TARGET_ONLY),
                Row.of(
                        "unknown-level-set",
                        3,
                        0.55,
                        f -> f.head(Head.Kind.NOUN) && f.hasLevel() && !f.measures(Kind.FUZZY, Kind.OWN_OUTPUT),
                        TARGET_ONLY),
                Row.of("unknown-measure-set", 2, 0.5, f -> f.isMeasured(), TARGET_ONLY, RELATIVE),
                Row.of("unmeasured-change", 1, 0.5, Facts::isMovement, DIRECTION_VERB),
                Row.of("named-work", 0, 0.6, f -> f.shows(OUTPUT_NOUN), OUTPUT_NOUN),
                Row.of("unclear", 0, 0.4, f -> true));
    }

    private static boolean namesBenefit(Facts facts) {
        int purpose = facts.line().first(PURPOSE).orElseThrow().span().start();
        for (Hit hit : facts.line().hits()) {
            if (hit.span().start() > purpose && (hit.code() == ACTOR || hit.code() == METRIC)) {
                return true;
            }
        }
        return false;
    }
}
