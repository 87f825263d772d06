package org.okrreadiness.reading.piece;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.okrreadiness.domain.rubric.EvidenceCode;

/** Whether words speak for a piece of work, against it, or only matter to it. */
public enum Bearing {
    FOR,
    AGAINST,
    NEUTRAL;

    private static final Set<EvidenceCode> SPEAK_AGAINST = Collections.unmodifiableSet(EnumSet.of(
            EvidenceCode.ACTIVITY_VERB,
            EvidenceCode.COUNT_OF_OUTPUT,
            EvidenceCode.VAGUE_TIME,
            EvidenceCode.OUTPUT_NOUN,
            EvidenceCode.VAGUE,
            EvidenceCode.BUZZ,
            EvidenceCode.BAU,
            EvidenceCode.COMPOUND,
            EvidenceCode.PLACEHOLDER,
            EvidenceCode.REPETITION,
            EvidenceCode.COPY,
            EvidenceCode.DIRECTION_CONFLICT,
            EvidenceCode.RANGE_ERROR,
            EvidenceCode.NO_CHANGE,
            EvidenceCode.ATTENDANCE_PROXY,
            EvidenceCode.PLAN_COMPLETION,
            EvidenceCode.GIBBERISH,
            EvidenceCode.FIELD_MISMATCH,
            EvidenceCode.BEFORE_CYCLE,
            EvidenceCode.AFTER_CYCLE,
            EvidenceCode.TEMPTATION,
            EvidenceCode.FALSE_ALARM,
            EvidenceCode.CLOSED_QUESTION,
            EvidenceCode.LEADING_QUESTION,
            EvidenceCode.BLAME,
            EvidenceCode.IDEA_DENIED,
            EvidenceCode.WRONG_IDEA,
            EvidenceCode.HEAP));

    private static final Set<EvidenceCode> ONLY_MATTER = Collections.unmodifiableSet(EnumSet.of(
            EvidenceCode.HOLD_VERB,
            EvidenceCode.STATE_VERB,
            EvidenceCode.TARGET_ONLY,
            EvidenceCode.RELATIVE,
            EvidenceCode.ARTEFACT_PRED,
            EvidenceCode.CAPABILITY_PRED,
            EvidenceCode.MEANS,
            EvidenceCode.NEGATION,
            EvidenceCode.DEFECT_MISNAMED,
            EvidenceCode.DEFECT_MISSED,
            EvidenceCode.ORDER,
            EvidenceCode.RATING,
            EvidenceCode.RATING,
            EvidenceCode.TELLING,
            EvidenceCode.CHOICE));

    static Bearing of(EvidenceCode code) {
        if (SPEAK_AGAINST.contains(code)) {
            return AGAINST;
        }
        return ONLY_MATTER.contains(code) ? NEUTRAL : FOR;
    }
}
