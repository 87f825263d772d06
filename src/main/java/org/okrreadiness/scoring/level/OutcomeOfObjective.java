package org.okrreadiness.scoring.level;

import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.Measure.Kind;
import org.okrreadiness.scoring.reading.Trait;

/** O1: does the objective name a change for somebody, or work? */
final class OutcomeOfObjective {

    private OutcomeOfObjective() {}

    static DecisionTable table() {
        return DecisionTable.of(
                "O1",
                Row.of("no-answer", 0, 0.95, Facts::isNoAnswer).firm(),
                Row.of("one-word", 1, 0.7, f -> f.line().shape().words() == 1),
                Row.of("negated", 0, 0.7, f -> f.is(Trait.NEGATED) && f.head(Head.Kind.RAISE, Head.Kind.LOWER)),
                Row.of("made-ready", 1, 0.55, ObjectiveWording::promisesReadiness, EvidenceCode.DIRECTION_VERB),
                Row.of(
                        "sooner-or-better",
                        2,
                        0.55,
                        f -> f.head(Head.Kind.WORK)
                                && f.is(Trait.COMPARATIVE)
                                && !f.is(Trait.PEOPLE_ACT)
                                && f.line().shape().words() <= 6,
                        EvidenceCode.ACTIVITY_VERB),
                Row.of(
                        "works-on-measure",
                        2,
                        0.55,
                        f -> f.head(Head.Kind.WORK)
                                && f.measures(Kind.OUTCOME)
                                && !f.is(Trait.INTERNAL_TOPIC)
                                && !ObjectiveWording.reports(f),
                        EvidenceCode.METRIC),
                Row.of(
                        "makes-somebody",
                        2,
                        0.5,
                        f -> f.head(Head.Kind.WORK) && ObjectiveWording.makes(f),
                        EvidenceCode.ACTIVITY_VERB),
                Row.of(
                        "serves-people",
                        2,
                        0.55,
                        f -> f.head(Head.Kind.WORK) && f.is(Trait.SERVES_PEOPLE),
                        EvidenceCode.ACTIVITY_VERB,
                        EvidenceCode.ACTOR),
                Row.of(
                        "hires",
                        1,
                        0.55,
                        f -> f.head(Head.Kind.HIRE) && f.line().amounts().isEmpty()),
                Row.of(
                        "reworks",
                        1,
                        0.6,
                        f -> f.head(Head.Kind.WORK, Head.Kind.NOUN) && f.is(Trait.REWORKED),
                        EvidenceCode.ACTIVITY_VERB),
                Row.of(
                        "builds-own-strength",
                        1,
                        0.55,
                        f -> f.head(Head.Kind.WORK) && ObjectiveWording.buildsStrength(f),
                        EvidenceCode.ACTIVITY_VERB),
                Row.of(
                        "work-with-benefit",
                        1,
                        0.55,
                        f -> f.head(Head.Kind.WORK) && f.shows(EvidenceCode.PURPOSE),
                        EvidenceCode.ACTIVITY_VERB,
                        EvidenceCode.PURPOSE),
                Row.of(
                        "makes-something-better",
                        1,
                        0.5,
                        f -> f.head(Head.Kind.WORK) && f.is(Trait.DESCRIBED),
                        EvidenceCode.ACTIVITY_VERB),
                Row.of(
                        "works-on-quality",
                        1,
                        0.5,
                        f -> f.head(Head.Kind.WORK) && f.is(Trait.ABSTRACT_OBJECT),
                        EvidenceCode.ACTIVITY_VERB),
                Row.of("work", 0, 0.8, f -> f.head(Head.Kind.WORK, Head.Kind.HIRE), EvidenceCode.ACTIVITY_VERB),
                Row.of(
                        "people-changed",
                        3,
                        0.65,
                        f -> f.head(Head.Kind.NOUN) && f.is(Trait.PEOPLE_ACT),
                        EvidenceCode.ACTOR,
                        EvidenceCode.STATE_VERB),
                Row.of("names-work", 0, 0.55, f -> f.is(Trait.NAMES_WORK)),
                Row.of(
                        "done",
                        0,
                        0.6,
                        f -> f.is(Trait.DONE_PREDICATE) && !(f.is(Trait.NAMES_ANYBODY) && f.is(Trait.DESCRIBED))),
                Row.of("state-of-company", 2, 0.6, f -> f.head(Head.Kind.STATE), EvidenceCode.STATE_VERB),
                Row.of(
                        "moves-own-thing",
                        1,
                        0.6,
                        f -> f.isMovement()
                                && (f.measures(Kind.OWN_OUTPUT, Kind.PLAN)
                                        || f.is(Trait.INTERNAL_TOPIC)
                                        || f.line().hits(EvidenceCode.BUZZ).stream()
                                                .anyMatch(hit -> hit.span().start()
                                                        > f.line().head().span().start())),
                        EvidenceCode.DIRECTION_VERB,
                        EvidenceCode.OUTPUT_NOUN),
                Row.of("moves-measure", 2, 0.7, f -> f.isMovement(), EvidenceCode.DIRECTION_VERB, EvidenceCode.METRIC),
                Row.of("capability", 1, 0.55, f -> f.head(Head.Kind.CAPABILITY), EvidenceCode.CAPABILITY_PRED),
                Row.of(
                        "held-topic",
                        1,
                        0.5,
                        f -> f.head(Head.Kind.HOLD) && (f.shows(EvidenceCode.BUZZ) || f.shows(EvidenceCode.MEANS)),
                        EvidenceCode.HOLD_VERB),
                Row.of("held", 2, 0.6, f -> f.head(Head.Kind.HOLD), EvidenceCode.HOLD_VERB),
                Row.of("counts-own-output", 0, 0.6, f -> f.has(Role.OUTPUT_COUNT), EvidenceCode.COUNT_OF_OUTPUT),
                Row.of(
                        "people-counted",
                        2,
                        0.5,
                        f -> f.measures(Kind.PEOPLE) && f.has(Role.TARGET),
                        EvidenceCode.ACTOR),
                Row.of(
                        "nominal-change",
                        2,
                        0.5,
                        f -> ObjectiveWording.namesChange(f)
                                || f.measures(Kind.OUTCOME)
                                        && !f.is(Trait.INTERNAL_TOPIC)
                                        && !f.line().amounts().isEmpty()),
                Row.of("must-be", 2, 0.5, f -> f.head(Head.Kind.NOUN) && f.is(Trait.DESCRIBED)),
                Row.of("topic", 1, 0.6, f -> true));
    }
}
