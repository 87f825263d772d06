package org.okrreadiness.scoring.level;

import static org.okrreadiness.domain.rubric.EvidenceCode.ACTOR;
import static org.okrreadiness.domain.rubric.EvidenceCode.COUNT_OF_OUTPUT;
import static org.okrreadiness.domain.rubric.EvidenceCode.DENOMINATOR;
import static org.okrreadiness.domain.rubric.EvidenceCode.METRIC;
import static org.okrreadiness.domain.rubric.EvidenceCode.STATISTIC;
import static org.okrreadiness.domain.rubric.EvidenceCode.UNIT;

import org.okrreadiness.scoring.reading.Amount;
import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.Measure.Kind;
import org.okrreadiness.scoring.reading.Trait;
import org.okrreadiness.scoring.text.Quantity;

/** K2: is the measure named so that two people would compute the same figure? */
final class MetricOfKeyResult {

    private MetricOfKeyResult() {}

    static DecisionTable table() {
        return DecisionTable.of(
                "K2",
                Row.of("no-answer", 0, 0.95, Facts::isNoAnswer).firm(),
                Row.of("invented-measure", 1, 0.7, f -> f.is(Trait.INVENTED_MEASURE)),
                Row.of(
                        "open-ended-work",
                        0,
                        0.65,
                        f -> f.is(Trait.OPEN_ENDED) && f.line().amounts().isEmpty()),
                Row.of(
                        "share-of-somebody",
                        3,
                        0.8,
                        f -> isFigure(f)
                                && (f.hasPair() || actsOnShare(f))
                                && !f.measures(Kind.FUZZY, Kind.OWN_OUTPUT, Kind.PLAN),
                        METRIC,
                        ACTOR,
                        DENOMINATOR,
                        STATISTIC,
                        UNIT),
                Row.of(
                        "measure-with-population",
                        3,
                        0.65,
                        f -> f.hasPair()
                                && f.is(Trait.NARROWED)
                                && !f.measures(Kind.OWN_OUTPUT, Kind.OWN_VOLUME, Kind.PLAN, Kind.FUZZY),
                        METRIC,
                        ACTOR,
                        STATISTIC),
                Row.of(
                        "rate-with-statistic",
                        3,
                        0.5,
                        f -> isRate(f) && f.is(Trait.NARROWED) && f.shows(STATISTIC) && f.shows(ACTOR),
                        STATISTIC),
                Row.of(
                        "share-of-something",
                        3,
                        0.6,
                        f -> isFigure(f)
                                && f.is(Trait.SCOPED)
                                && !f.head(Head.Kind.WORK, Head.Kind.HIRE)
                                && !f.measures(Kind.FUZZY, Kind.PLAN)
                                && !f.has(Role.DELTA),
                        DENOMINATOR,
                        UNIT),
                Row.of(
                        "counted-per-something",
                        3,
                        0.6,
                        f -> f.has(Role.DENOMINATOR) && f.has(Role.TARGET),
                        DENOMINATOR),
                Row.of("one-deliverable", 1, 0.7, f -> isOneThing(f), COUNT_OF_OUTPUT),
                Row.of(
                        "count-of-vague-thing",
                        1,
                        0.65,
                        f -> f.is(Trait.VAGUE_COUNT) && f.has(Role.OUTPUT_COUNT),
                        COUNT_OF_OUTPUT),
                Row.of("fuzzy-moved", 1, 0.5, f -> f.measures(Kind.FUZZY) && f.has(Role.DELTA) && !f.shows(METRIC)),
                Row.of(
                        "measure-with-unit",
                        2,
                        0.75,
                        f -> hasFigure(f)
                                && (f.line().measure().isResult() || f.measures(Kind.ATTENDANCE, Kind.OWN_VOLUME)),
                        METRIC,
                        UNIT),
                Row.of("count-of-named-thing", 2, 0.7, MetricOfKeyResult::hasFigure, COUNT_OF_OUTPUT),
                Row.of(
                        "named-measure",
                        2,
                        0.55,
                        f -> f.measures(Kind.OUTCOME) && !f.head(Head.Kind.WORK, Head.Kind.CAPABILITY)),
                Row.of(
                        "compared",
                        2,
                        0.5,
                        f -> f.is(Trait.COMPARED, Trait.MULTIPLIED) && !f.measures(Kind.ATTENDANCE, Kind.FUZZY)),
                Row.of("fuzzy", 1, 0.7, f -> f.measures(Kind.FUZZY)),
                Row.of("all-or-none", 2, 0.55, f -> f.is(Trait.UNIVERSAL) && !f.head(Head.Kind.WORK, Head.Kind.HIRE)),
                Row.of("checkable", 1, 0.75, f -> true));
    }

    private static boolean hasFigure(Facts facts) {
        return facts.has(Role.TARGET) || facts.has(Role.OUTPUT_COUNT) || facts.has(Role.DELTA);
    }

    private static boolean isFigure(Facts facts) {
        return facts.line()
                .anyAmount(a -> isAim(a)
                        && (a.unit().is(Quantity.Kind.PERCENT) || a.unit().is(Quantity.Kind.SHARE)));
    }

    private static boolean isRate(Facts facts) {
        return facts.line().anyAmount(a -> isAim(a) && !a.unit().is(Quantity.Kind.COUNT));
    }

    private static boolean isAim(Amount amount) {
        return amount.is(Role.TARGET) || amount.is(Role.BASELINE);
    }

    /** "40% of new sign-ups invite a teammate", "15 of the 22 drivers complete the course". */
    private static boolean actsOnShare(Facts facts) {
        return facts.is(Trait.PEOPLE_ACT)
                || facts.measures(Kind.PEOPLE, Kind.ATTENDANCE, Kind.OUTCOME)
                        && facts.shows(ACTOR)
                        && facts.is(Trait.NARROWED);
    }

    /** One thing made is a deliverable with a yes or a no, not a count. */
    private static boolean isOneThing(Facts facts) {
        return !facts.has(Role.TARGET)
                && facts.has(Role.OUTPUT_COUNT)
                && !facts.line().anyAmount(a -> a.is(Role.OUTPUT_COUNT) && a.value() != 1);
    }
}
