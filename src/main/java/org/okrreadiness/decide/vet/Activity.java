package org.okrreadiness.decide.vet;

import java.util.EnumSet;
import java.util.Set;

/** What participants do in a unit of a course. */
public enum Activity {
    LISTENING,
    DISCUSSING,
    /** Exercises on prepared material. */
    WORKING_ON_EXAMPLES,
    WRITING_LIVE_OKRS,
    CRITIQUING_LIVE_OKRS,
    PRACTISING_FACILITATION,
    BEING_ASSESSED;

    /** What shows most whether people can apply it: real OKRs, written and challenged. */
    static final Set<Activity> LIVE = EnumSet.of(WRITING_LIVE_OKRS, CRITIQUING_LIVE_OKRS);
}
