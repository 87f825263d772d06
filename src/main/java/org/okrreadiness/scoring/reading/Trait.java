package org.okrreadiness.scoring.reading;

/** What can be said of a line as a whole. */
public enum Trait {
    /** Nothing but white space and marks. */
    BLANK,
    /** A template was left in: [metric], from X to Y. */
    PLACEHOLDER,
    /** Hardly any word is a word. */
    GIBBERISH,
    /** Half or more of the words are in no vocabulary. */
    UNKNOWN_WORDS,
    /** Not written in English. */
    FOREIGN,
    /** Digits stand for letters, so that a word is not read. */
    DISGUISED,
    /** Words are heaped up without a clause. */
    STUFFED,
    /** The promise is turned round: will not, never. */
    NEGATED,
    /** Only if something else happens, or would have happened. */
    CONDITIONAL,
    /** It has already happened. */
    PAST,
    /** A question is asked, nothing promised. */
    QUESTION,
    /** Somebody else's words in quotation marks. */
    REPORTED,
    /** The line speaks about key results or its own score. */
    ABOUT_ITSELF,
    /** Half or more of the words stand in the case in the same order. */
    COPIED,
    /** Verb or polarity and numbers disagree. */
    DIRECTION_CONFLICT,
    /** Baseline and target are the same. */
    NO_CHANGE,
    /** The change is smaller than the measure's own noise. */
    TRIVIAL_CHANGE,
    /** A value the measure cannot take. */
    RANGE_ERROR,
    /** Baseline and target have different units. */
    UNIT_MISMATCH,
    /** Numbers nobody can untangle. */
    TANGLED,
    /** The line says of itself that it guards against harm. */
    GUARDRAIL,
    /** Done or not done, written as from 0 to 1 or from 0% to 100%. */
    MILESTONE,
    /** Several measures share one baseline and target. */
    SHARED_NUMBERS,
    /** A field beside the sentence says something else. */
    FIELD_MISMATCH,
    /** The measure is a name nobody has defined: an index, a score, a quotient. */
    INVENTED_MEASURE,
    /** The work has no end that could be checked. */
    OPEN_ENDED,
    /** Only somebody else can grant it: an approval, a certificate. */
    GRANTED,
    /** Work on something that only speaks of a result: "present a proposal to bring arrears from 11% to 6%". */
    ON_PAPER,
    /** Work, and a clause saying what it led to. */
    WORK_WITH_RESULT,
    /** All, every or nobody stands where a number would. */
    UNIVERSAL,
    /** A comparison instead of a number: more than last quarter. */
    COMPARED,
    /** Double, halve, by a third. */
    MULTIPLIED,
    /** A term only insiders could read. */
    INSIDER_TERM,
    /** Words in brackets or after a dash explain. */
    EXPLAINED,
    /** A noun phrase ending in a participle of work: "three leaflets approved". */
    DONE_PREDICATE,
    /** The noun the line begins with goes up, down or gets better. */
    MOVED,
    /** The measure the line begins with stays where it is. */
    HELD,
    /** Others take it up: adopted by, used by. */
    TAKEN_UP,
    /** It is available, in place or in use. */
    IN_SERVICE,
    /** People get so many of what the team makes: "customers receive 8 newsletters". */
    HANDED_OUT,
    /** People, and what the team does with them. */
    WORKED_ON,
    /** A clause says what came of it. */
    CONSEQUENCE,
    /** A rank, an ordinal or another number that is no target. */
    INCIDENTAL_NUMBER,
    /** People in general: customers, everyone, the team. */
    NAMES_ANYBODY,
    /** A group that not everybody belongs to. */
    NAMES_GROUP,
    /** A place or region. */
    NAMES_PLACE,
    /** When or in what circumstances it happens to them. */
    NAMES_SITUATION,
    /** People are the subject of a clause. */
    PEOPLE_ACT,
    /** Something a team runs for itself is to be bettered. */
    INTERNAL_TOPIC,
    /** Faster, cheaper, sooner. */
    COMPARATIVE,
    /** What is counted is too vague to count: projects, improvements. */
    VAGUE_COUNT,
    /** The measure says over whom or what, or which figure of many. */
    NARROWED,
    /** What is measured is said to be of, among, in or for something. */
    SCOPED,
    /** A weak word that spoils even a line with a number: successful, significantly. */
    SPOILT,
    /** A weak word stands where the meaning is carried. */
    WEAK_CORE,
    /** It is said how things are to be: a predicate, a relative clause, "without", a comparative. */
    DESCRIBED,
    /** The noun the line names is a piece of work: "rollout of the new ledger". */
    NAMES_WORK,
    /** Something the team already has is made better or different. */
    REWORKED,
    /** The object of the verb is a quality, a state or an idea and no thing. */
    ABSTRACT_OBJECT,
    /** Something is done for people, who are the first object of the verb: "give carers their evenings back". */
    SERVES_PEOPLE,
    /** Several nouns or qualities are listed: "navigation, search and speed". */
    LISTED
}
