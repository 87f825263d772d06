package org.okrreadiness.scoring.level;

import static org.okrreadiness.domain.rubric.EvidenceCode.DIRECTION_VERB;
import static org.okrreadiness.domain.rubric.EvidenceCode.GUARDRAIL;
import static org.okrreadiness.domain.rubric.EvidenceCode.MEANS;
import static org.okrreadiness.domain.rubric.EvidenceCode.PURPOSE;
import static org.okrreadiness.domain.rubric.EvidenceCode.VAGUE;

import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.Measure.Kind;
import org.okrreadiness.scoring.reading.Trait;

/** K7: one result, said without weak words? */
final class SinglenessOfKeyResult {

    private SinglenessOfKeyResult() {}

    static DecisionTable table() {
        return DecisionTable.of(
                "K7",
                Row.of("no-answer", 0, 0.9, Facts::isNoAnswer).firm(),
                Row.of("contradictory", 0, 0.8, f -> f.is(Trait.TANGLED, Trait.NEGATED))
                        .firm(),
                Row.of("three-results", 0, 0.7, f -> f.line().shape().results() >= 3),
                Row.of("two-results", 1, 0.7, f -> f.line().shape().results() == 2),
                Row.of(
                        "fuzzy-measure",
                        1,
                        0.65,
                        f -> f.measures(Kind.FUZZY) && !f.isMeasured() && !f.is(Trait.DONE_PREDICATE)
                                || f.is(Trait.VAGUE_COUNT)),
                Row.of(
                        "weak-word",
                        1,
                        0.65,
                        f -> f.is(Trait.WEAK_CORE) && !f.isMeasured() && !f.hasFigure() || f.is(Trait.SPOILT),
                        VAGUE),
                Row.of("compared", 1, 0.55, f -> f.is(Trait.COMPARATIVE) && !f.hasFigure() && !f.is(Trait.MULTIPLIED)),
                Row.of(
                        "unmeasured-move",
                        1,
                        0.8,
                        f -> (f.isMovement() || f.is(Trait.MOVED))
                                && !f.isMeasured()
                                && !f.hasFigure()
                                && !f.is(Trait.GRANTED),
                        DIRECTION_VERB),
                Row.of(
                        "nothing-named",
                        1,
                        0.6,
                        f -> f.head(Head.Kind.WORK)
                                && f.measures(Kind.NONE)
                                && f.line().amounts().isEmpty()
                                && f.line().shape().words() <= 4),
                Row.of(
                        "explained",
                        2,
                        0.65,
                        f -> f.shows(MEANS)
                                || f.shows(PURPOSE)
                                || f.shows(GUARDRAIL)
                                || f.is(Trait.EXPLAINED)
                                || f.head(Head.Kind.HOLD),
                        MEANS,
                        PURPOSE,
                        GUARDRAIL),
                Row.of("insider-term", 2, 0.6, f -> f.is(Trait.INSIDER_TERM)),
                Row.of("joined-things", 1, 0.45, f -> f.is(Trait.LISTED) && !f.hasFigure() && !f.isMeasured()),
                Row.of(
                        "unfamiliar-object",
                        2,
                        0.45,
                        f -> f.head(Head.Kind.WORK) && f.measures(Kind.UNKNOWN) && !f.hasFigure()),
                Row.of("single", 3, 0.75, f -> true));
    }
}
