package org.okrreadiness.scoring.level;

import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.Measure.Kind;
import org.okrreadiness.scoring.reading.Trait;

/** K6: could somebody outside the team check it? */
final class VerifiabilityOfKeyResult {

    private VerifiabilityOfKeyResult() {}

    static DecisionTable table() {
        return DecisionTable.of(
                "K6",
                Row.of("no-answer", 0, 0.9, Facts::isNoAnswer).firm(),
                Row.of(
                        "source-named",
                        3,
                        0.75,
                        f -> (f.shows(EvidenceCode.SOURCE)
                                        || f.shows(EvidenceCode.OWNER)
                                        || f.fields().contains("source"))
                                && f.isMeasured(),
                        EvidenceCode.SOURCE,
                        EvidenceCode.OWNER),
                Row.of(
                        "computable",
                        2,
                        0.65,
                        f -> f.isMeasured() && !f.is(Trait.INVENTED_MEASURE) && !f.measures(Kind.FUZZY, Kind.NONE),
                        EvidenceCode.METRIC,
                        EvidenceCode.TARGET_ONLY),
                Row.of(
                        "deliverable",
                        2,
                        0.45,
                        f -> f.head(Head.Kind.WORK) && !f.is(Trait.OPEN_ENDED) && !f.shows(EvidenceCode.VAGUE),
                        EvidenceCode.ACTIVITY_VERB),
                Row.of(
                        "by-opinion",
                        1,
                        0.6,
                        f -> f.shows(EvidenceCode.VAGUE) || f.isMovement() || f.measures(Kind.FUZZY),
                        EvidenceCode.VAGUE),
                Row.of("not-checkable", 0, 0.5, f -> true));
    }
}
