package org.okrreadiness.scoring.reading;

import java.util.Locale;

/** What a word or phrase can be. Each notion but the last has a word list of its own, named like it. */
enum Notion {
    WORK,
    OPEN_WORK,
    RAISE,
    LOWER,
    IMPROVE,
    SHIFT,
    ATTAIN,
    OUTCOME_VERB,
    HOLD,
    ENSURE,
    STATE,
    CAPABILITY,
    HIRE,
    ROLE,
    OUTPUT,
    VAGUE_COUNT,
    PEOPLE,
    GENERIC_PEOPLE,
    ABOUT_ITSELF,
    HYPOTHESIS,
    REFUSAL,
    STAND_IN,
    FOREIGN,
    STATISTIC,
    SHARE,
    VAGUE,
    WEAK_IN_OBJECTIVE,
    BUZZ,
    FUZZY,
    PURPOSE,
    MEANS,
    RESULT_CLAUSE,
    GUARDRAIL,
    SOURCE,
    OWNER,
    ATTENDANCE,
    OWN_VOLUME,
    PLAN_MEASURE,
    GRANT,
    NEGATION,
    PLACE,
    SEGMENT,
    NOBODY,
    INTERNAL,
    KNOWN_ACRONYM,
    KNOWN_NAME,
    WORK_NOUN,
    HARM,
    NOUN_TOO,
    NOMINAL_GERUND,
    SPOILER,
    COMPARATIVE,
    KNOWN_SCORE,
    ARTEFACT_PREDICATE,
    NO_PERSON,
    /** A measure; its list is divided into families. */
    METRIC;

    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }
}
