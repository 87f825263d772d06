package org.okrreadiness.scoring.level;

import static org.okrreadiness.domain.rubric.EvidenceCode.ACTOR;
import static org.okrreadiness.domain.rubric.EvidenceCode.COUNT_OF_OUTPUT;
import static org.okrreadiness.domain.rubric.EvidenceCode.DENOMINATOR;
import static org.okrreadiness.domain.rubric.EvidenceCode.METRIC;
import static org.okrreadiness.domain.rubric.EvidenceCode.SCOPE;
import static org.okrreadiness.domain.rubric.EvidenceCode.STATISTIC;
import static org.okrreadiness.domain.rubric.EvidenceCode.UNIT;
import static org.okrreadiness.domain.rubric.EvidenceCode.VAGUE;

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
                Row.of("no-answer", 0, 0.95, Facts::isNoAnswer),
                Row.of("invented-measure", 1, 0.7, f -> f.is(Trait.INVENTED_MEASURE)),
                Row.of(
                        "open-ended-work",
                        0,
                        0.6,
                        f -> f.head(Head.Kind.WORK)
                                && f.is(Trait.OPEN_ENDED)
                                && f.line().amounts().isEmpty()),
                Row.of(
                        "share-of-somebody",
                        3,
                        0.8,
                        f -> isFigure(f) && f.line().measure().isResult() && isNarrowed(f),
                        METRIC,
                        ACTOR,
                        DENOMINATOR,
                        STATISTIC,
                        UNIT),
                Row.of(
                        "measure-with-population",
                        3,
                        0.6,
                        f -> f.hasPair() && f.line().measure().isResult() && isNarrowed(f),
                        METRIC,
                        ACTOR,
                        STATISTIC),
                Row.of(
                        "measure-with-unit",
                        2,
                        0.75,
                        f -> f.isMeasured()
                                && (f.line().measure().isResult() || f.measures(Kind.ATTENDANCE, Kind.OWN_VOLUME)),
                        METRIC,
                        UNIT),
                Row.of("count-of-named-thing", 2, 0.7, f -> hasFigure(f) && !f.shows(VAGUE), COUNT_OF_OUTPUT),
                Row.of("count-of-vague-thing", 1, 0.6, MetricOfKeyResult::hasFigure, COUNT_OF_OUTPUT),
                Row.of("named-measure", 2, 0.55, f -> f.measures(Kind.OUTCOME), METRIC),
                Row.of("fuzzy", 1, 0.7, f -> f.measures(Kind.FUZZY)),
                Row.of("checkable", 1, 0.75, f -> true));
    }

    private static boolean hasFigure(Facts facts) {
        return facts.has(Role.TARGET) || facts.has(Role.OUTPUT_COUNT) || facts.has(Role.DELTA);
    }

    private static boolean isFigure(Facts facts) {
        return facts.line().amounts().stream().anyMatch(MetricOfKeyResult::isShareOrTime);
    }

    private static boolean isShareOrTime(Amount amount) {
        boolean aim = amount.is(Role.TARGET) || amount.is(Role.BASELINE);
        return aim
                && (amount.unit().is(Quantity.Kind.PERCENT)
                        || amount.unit().is(Quantity.Kind.SHARE)
                        || amount.unit().is(Quantity.Kind.TIME));
    }

    private static boolean isNarrowed(Facts facts) {
        return facts.shows(ACTOR)
                || facts.shows(STATISTIC)
                || facts.shows(DENOMINATOR)
                || facts.shows(SCOPE)
                || facts.has(Role.CONDITION);
    }
}
