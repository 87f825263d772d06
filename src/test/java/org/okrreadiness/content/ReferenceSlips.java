package org.okrreadiness.content;

import static org.okrreadiness.testing.GoodPack.ANSWERS;
import static org.okrreadiness.testing.GoodPack.MANIFEST;
import static org.okrreadiness.testing.GoodPack.RUBRIC;
import static org.okrreadiness.testing.GoodPack.SCENARIO;

import java.util.List;
import org.okrreadiness.content.finding.Rule;

/** What can be wrong between one place and another. */
final class ReferenceSlips {

    static final List<Slip> ALL = List.of(
            Slip.of(
                    "two exhibits of one id",
                    Rule.DUPLICATE_ID,
                    SCENARIO,
                    "id: quay",
                    "id: memo",
                    "memo\n    kind: thread"),
            Slip.of(
                    "a school nobody knows",
                    Rule.UNKNOWN_PROFILE,
                    MANIFEST,
                    "profile: balanced",
                    "profile: baroque",
                    "baroque"),
            Slip.of(
                    "two tasks of one id",
                    Rule.DUPLICATE_ID,
                    SCENARIO,
                    "id: timetable-judge",
                    "id: timetable-write",
                    "timetable-write\n    kind: judge"),
            Slip.of(
                    "two aspects of one id",
                    Rule.DUPLICATE_ID,
                    SCENARIO,
                    "id: flow",
                    "id: trust",
                    "trust, text: People"),
            Slip.of(
                    "two options of one id",
                    Rule.DUPLICATE_ID,
                    SCENARIO,
                    "id: d\n",
                    "id: c\n",
                    "c\n        text: I order"),
            Slip.of("two criteria of one name", Rule.DUPLICATE_ID, RUBRIC, "id: Q4", "id: Q1", "Q1, title: Short"),
            Slip.of(
                    "an unknown metric",
                    Rule.UNKNOWN_REFERENCE,
                    SCENARIO,
                    "metrics: [loading-time]",
                    "metrics: [loading-tme]",
                    "loading-tme"),
            Slip.of(
                    "an unknown concept",
                    Rule.UNKNOWN_REFERENCE,
                    SCENARIO,
                    "concepts: [punctuality, loading]",
                    "concepts: [weather]",
                    "weather"),
            Slip.of("a key result that is not there", Rule.UNKNOWN_REFERENCE, SCENARIO, "at: kr1", "at: kr3", "kr3"),
            Slip.of("a gate on no criterion", Rule.UNKNOWN_REFERENCE, RUBRIC, "criterion: Q1", "criterion: Q9", "Q9"),
            Slip.of(
                    "an answer to no task",
                    Rule.UNKNOWN_REFERENCE,
                    ANSWERS,
                    "timetable-judge:",
                    "timetable-jugde:",
                    "timetable-jugde"),
            Slip.of("a rating of no option", Rule.UNKNOWN_REFERENCE, ANSWERS, "d: 2 }", "e: 2 }", "e: 2"),
            Slip.of("a best that is no option", Rule.UNKNOWN_REFERENCE, ANSWERS, "best: lay", "best: law", "law"),
            Slip.of(
                    "one option for both",
                    Rule.BEST_IS_WORST,
                    ANSWERS,
                    "worst: office",
                    "worst: lay",
                    "lay\n    confidence"),
            Slip.of("two options for the best", Rule.NO_CLEAR_BEST, SCENARIO, "key: 4.1", "key: 4.2", "- id: lay"),
            Slip.of("two options for the worst", Rule.NO_CLEAR_WORST, SCENARIO, "key: 2.2", "key: 1.8", "- id: lay"),
            Slip.of("a mark on no line", Rule.UNKNOWN_REFERENCE, ANSWERS, "at: set", "at: kr9", "kr9"),
            Slip.of("a blueprint of 99", Rule.WEIGHTS_SUM, MANIFEST, "writing: 60", "writing: 59", "writing: 59"),
            Slip.of("a task of 90", Rule.WEIGHTS_SUM, SCENARIO, "{ writing: 100 }", "{ writing: 90 }", "{ writing: 90"),
            Slip.of(
                    "a competency nobody tests",
                    Rule.COMPETENCY_WITHOUT_TASK,
                    MANIFEST,
                    "facilitation: 10",
                    "facilitation: 5\n  operating-cadence: 5",
                    "writing: 60"),
            Slip.of(
                    "a task for nothing",
                    Rule.COMPETENCY_WITHOUT_WEIGHT,
                    SCENARIO,
                    "{ writing: 100 }",
                    "{ writing: 50, operating-cadence: 50 }",
                    "{ writing: 50"),
            Slip.of(
                    "a cut for nothing",
                    Rule.COMPETENCY_WITHOUT_WEIGHT,
                    MANIFEST,
                    "{ writing: 65 }",
                    "{ operating-cadence: 65 }",
                    "{ operating"),
            Slip.of(
                    "shares above one",
                    Rule.SHARES_ABOVE_ONE,
                    MANIFEST,
                    "minutes: 30\n",
                    measured("assumed", "0.9", "0.2", ""),
                    "0.9,"),
            Slip.of(
                    "a cohort of nobody",
                    Rule.PERSONS_AND_BASIS,
                    MANIFEST,
                    "minutes: 30\n",
                    measured("cohort", "0.2", "0.1", ""),
                    "{ basis"),
            Slip.of(
                    "people behind an assumption",
                    Rule.PERSONS_AND_BASIS,
                    MANIFEST,
                    "minutes: 30\n",
                    measured("assumed", "0.2", "0.1", "persons: 40, "),
                    "40,"),
            Slip.of(
                    "three levels",
                    Rule.FOUR_LEVELS,
                    RUBRIC,
                    "[Three, Two, One long one, One short one]",
                    "[Three, Two, One]",
                    "[Three"),
            Slip.of("no level", Rule.FOUR_LEVELS, RUBRIC, "[Three, Two, One long one, One short one]", "[]", "[]"),
            Slip.of("a criterion by a word", Rule.CRITERION_NAME, RUBRIC, "id: Q4", "id: short", "short"),
            Slip.of("a criterion nobody marks", Rule.OTHER_CRITERIA, RUBRIC, "id: Q4", "id: Q5", "format: 1"),
            Slip.of(
                    "a row too short",
                    Rule.ROW_WIDTH,
                    SCENARIO,
                    "[October, 398, \"81%\"]",
                    "[October, 398]",
                    "[October"),
            Slip.of("a series too short", Rule.SERIES_LENGTH, SCENARIO, "[12, null, 19.5]", "[12, 19.5]", "[12, 19"),
            Slip.of(
                    "a cycle that ends before it begins",
                    Rule.CYCLE_ORDER,
                    SCENARIO,
                    "to: 2026-12-31",
                    "to: 2026-09-30",
                    "2026-09-30"),
            Slip.of(
                    "a day the calendar has not",
                    Rule.BAD_DATE,
                    SCENARIO,
                    "to: 2026-12-31",
                    "to: 2026-11-31",
                    "2026-11"),
            Slip.of("a band the wrong way round", Rule.BAND_ORDER, SCENARIO, "[86, 92]", "[92, 86]", "[92"),
            Slip.of("a band of three", Rule.BAND_ORDER, SCENARIO, "[86, 92]", "[86, 90, 92]", "[86, 90"),
            Slip.of("words the wrong way round", Rule.BAND_ORDER, SCENARIO, "[20, 120]", "[120, 20]", "[120"),
            Slip.of("as many words as words", Rule.BAND_ORDER, SCENARIO, "[20, 120]", "[20, 20]", "[20"),
            Slip.of("one number of words", Rule.BAND_ORDER, SCENARIO, "[20, 120]", "[120]", "[120"),
            Slip.of(
                    "a wrong idea named like a right one",
                    Rule.DUPLICATE_ID,
                    SCENARIO,
                    "id: more",
                    "id: activity",
                    "activity\n        text: More"),
            Slip.of("a band on the worse side", Rule.BAND_DIRECTION, SCENARIO, "[86, 92]", "[70, 75]", "[70"),
            Slip.of(
                    "a band for the other direction",
                    Rule.BAND_DIRECTION,
                    SCENARIO,
                    "better: higher",
                    "better: lower",
                    "[86"),
            Slip.of(
                    "planted words that differ by a letter",
                    Rule.WORDS_NOT_THERE,
                    SCENARIO,
                    "words: Run 12\n",
                    "words: run 12\n",
                    "run 12\n"),
            Slip.of(
                    "words for the whole set",
                    Rule.WORDS_NOT_THERE,
                    ANSWERS,
                    "at: set,",
                    "at: set, words: trust,",
                    "trust,"),
            Slip.of(
                    "answers to another assessment",
                    Rule.OTHER_ASSESSMENT,
                    ANSWERS,
                    "assessment: small",
                    "assessment: large",
                    "large"));

    private ReferenceSlips() {}

    private static String measured(String basis, String singleTask, String sameCase, String persons) {
        return "minutes: 30\nmeasurement: { basis: " + basis + ", single-task: " + singleTask + ", same-case: "
                + sameCase + ", spread: 20, " + persons + "record: For tests. }\n";
    }
}
