package org.okrreadiness.content.finding;

import java.util.Locale;
import org.okrreadiness.service.PackFinding.Weight;

/**
 * Everything a pack or answers file can be told about. The names are permanent: they stand in the command line's output.
 *
 * <p>Each has two sentences in the bundle: {@code pack.<id>} says what is wrong, {@code pack.<id>.fix} what would be right.
 */
public enum Rule {
    // the file
    NOT_A_PACK,
    FILE_MISSING,
    FILE_NOT_READABLE,
    FILE_TOO_BIG,
    PACK_TOO_BIG,
    TOO_MANY_FILES,
    FILE_NAME,
    FILE_OUTSIDE,
    FILE_TWICE,
    EMPTY_FILE,
    NOT_UTF8,
    CONTROL_CHARACTER,

    // the text
    SYNTAX,
    SYNTAX_TAB,
    SYNTAX_COLON,
    SYNTAX_QUOTE,
    SYNTAX_BRACKET,
    SYNTAX_INDENT,
    SYNTAX_CHARACTER,
    ALIAS,
    TAG,
    DIRECTIVE,
    SEVERAL_DOCUMENTS,
    COMPLEX_KEY,
    DUPLICATE_FIELD,
    TOO_DEEP,
    TOO_MANY_VALUES,
    NEWER_FORMAT,
    UNKNOWN_FORMAT,

    // fields and their values
    MISSING_FIELD,
    EMPTY_VALUE,
    UNKNOWN_FIELD(Weight.WARNING),
    NOT_FIELDS,
    NOT_A_LIST,
    NOT_TEXT,
    NOT_A_NUMBER,
    NOT_WHOLE,
    NOT_TRUE_OR_FALSE,
    BLANK_TEXT,
    EMPTY_LIST,
    OUT_OF_RANGE,
    UNKNOWN_WORD,
    REPEATED_WORD,
    BAD_ID,
    BAD_VERSION,
    BAD_LANGUAGE,
    BAD_DATE,
    UNKNOWN_PROFILE,

    // how things belong together
    DUPLICATE_ID,
    UNKNOWN_REFERENCE,
    WEIGHTS_SUM,
    COMPETENCY_WITHOUT_TASK,
    COMPETENCY_WITHOUT_WEIGHT,
    SHARES_ABOVE_ONE,
    PERSONS_AND_BASIS,
    FOUR_LEVELS,
    CRITERION_NAME,
    OTHER_CRITERIA,
    ROW_WIDTH,
    SERIES_LENGTH,
    BAND_ORDER,
    BAND_DIRECTION,
    CYCLE_ORDER,
    WORDS_NOT_THERE,
    NO_CLEAR_BEST,
    NO_CLEAR_WORST,
    BEST_IS_WORST,
    SCHOOL_TWICE,
    CAPACITY_FOR_ALL,
    WISH_ABOVE_CAPACITY,
    TOO_MANY_WISHES,
    NO_GROUND,
    ROOT_IS_NONE,
    ROOT_WITHOUT_SYMPTOM,
    NO_CLEAR_HELP,
    ONE_CONTINUATION,
    TOO_MANY_NODES,
    TOO_MANY_REMEMBERED,
    NODE_UNREACHABLE,
    DEAD_END,
    ENDLESS,
    NO_GOOD_ENDING,
    MOVE_NOT_OFFERED,
    STEP_OUT_OF_PLACE,
    OTHER_ASSESSMENT,

    // what a panel said
    PANEL_NAME,
    OTHER_PACK,
    PACK_CHANGED,
    EXPERT_TWICE,
    SHEET_COPIED,
    NOTHING_RATED,
    VOTES_ON_OTHER_WORDS(Weight.WARNING),
    SMALL_PANEL(Weight.WARNING),
    PANEL_UNSETTLED(Weight.WARNING),

    // what people say they see
    OTHER_FILE,
    TOO_MANY_ENTRIES,
    OTHER_QUESTIONNAIRE(Weight.WARNING),
    EVIDENCE_WITHOUT_ANSWER(Weight.WARNING),
    OBSERVED_TWICE,

    // what programmes are compared by
    TEXT_TOO_LONG,
    MORE_THAN_THE_WHOLE,

    // what a good pack does
    SMALL_COHORT(Weight.WARNING),
    BRIEF_LENGTH(Weight.WARNING),
    OPTION_COUNT(Weight.WARNING),
    ASPECT_COUNT(Weight.WARNING),
    ASPECT_WITHOUT_SIGN(Weight.WARNING),
    WORDS_TWICE(Weight.WARNING),
    KEYS_CLOSE_TOGETHER(Weight.WARNING),
    NEWS_COUNT(Weight.WARNING),
    KEYS_ON_ONE_SIDE(Weight.WARNING),
    ENDED_COUNT(Weight.WARNING),
    WIDE_GRADES(Weight.WARNING),
    SAME_DECISION(Weight.WARNING),
    WISH_COUNT(Weight.WARNING),
    NO_CLEAR_CHOICE(Weight.WARNING),
    LISTED_ORDER_IS_BEST(Weight.WARNING),
    SYMPTOM_COUNT(Weight.WARNING),
    EVERY_SYMPTOM_COUNTS(Weight.WARNING),
    ONE_CAUSE_FOR_ALL(Weight.WARNING),
    LONGEST_IS_BEST(Weight.WARNING),
    BEST_IN_ONE_PLACE(Weight.WARNING),
    RUBRIC_WITHOUT_TASK(Weight.WARNING),
    FILE_NAMED_OTHERWISE(Weight.WARNING),
    NODE_COUNT(Weight.WARNING),
    SINGLE_MOVE(Weight.WARNING),
    NEVER_ASKED_FOR(Weight.WARNING),
    NEVER_REMEMBERED(Weight.WARNING),
    ENDINGS_ALIKE(Weight.WARNING),
    FIRST_MOVE_IS_BEST(Weight.WARNING),

    TOO_MANY_FINDINGS(Weight.WARNING);

    private final Weight weight;

    Rule() {
        this(Weight.ERROR);
    }

    Rule(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }

    /** The permanent name, for example {@code missing-field}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
