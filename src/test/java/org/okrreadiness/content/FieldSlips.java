package org.okrreadiness.content;

import static org.okrreadiness.testing.GoodPack.ANSWERS;
import static org.okrreadiness.testing.GoodPack.MANIFEST;
import static org.okrreadiness.testing.GoodPack.RUBRIC;
import static org.okrreadiness.testing.GoodPack.SCENARIO;

import java.util.List;
import org.okrreadiness.content.finding.Rule;

/** What can be wrong with fields and values, one by one. */
final class FieldSlips {

    private static final String OPTION_B = "        text: I ask both sides to leave blame out of it.\n";

    private static final String MORE_WAY = "[[more], [workshop], [result, enough, better]]";
    private static final String MORE_WAYS = "        ways:\n          - " + MORE_WAY + "\n";

    static final List<Slip> ALL = List.of(
            Slip.of(
                    "confidence that counts for too much",
                    Rule.OUT_OF_RANGE,
                    MANIFEST,
                    "minutes: 30\n",
                    "minutes: 30\ncertainty: 31\n",
                    "31"),
            Slip.of("no track", Rule.MISSING_FIELD, MANIFEST, "track: practitioner\n", "", "format: 1"),
            Slip.of("an option without text", Rule.MISSING_FIELD, SCENARIO, OPTION_B, "", "id: b"),
            Slip.of("an exhibit without a kind", Rule.MISSING_FIELD, SCENARIO, "    kind: memo\n", "", "id: memo"),
            Slip.of(
                    "a criterion without levels",
                    Rule.MISSING_FIELD,
                    RUBRIC,
                    ", levels: [An order, Closed, Open, Open and aimed]",
                    "",
                    "{ id: Q1"),
            Slip.of("answers without a label", Rule.MISSING_FIELD, ANSWERS, "label: strong\n", "", "format: 1"),
            Slip.of("a field left blank", Rule.EMPTY_VALUE, SCENARIO, "today: 81", "today:", "today:"),
            Slip.of(
                    "a misspelt field",
                    Rule.UNKNOWN_FIELD,
                    SCENARIO,
                    "    note: Counted",
                    "    nite: Counted",
                    "nite:"),
            Slip.of(
                    "a field of another product",
                    Rule.UNKNOWN_FIELD,
                    MANIFEST,
                    "minutes: 30",
                    "minutes: 30\ncolour: red",
                    "colour"),
            Slip.of(
                    "a line where fields belong",
                    Rule.NOT_FIELDS,
                    SCENARIO,
                    "{ name: Sound Ferries, sector: ferry line, country: Norway, people: 340 }",
                    "Sound Ferries",
                    "Sound"),
            Slip.of(
                    "a word where a task belongs",
                    Rule.NOT_FIELDS,
                    SCENARIO,
                    "tasks:\n",
                    "tasks:\n  - later\n",
                    "later"),
            Slip.of(
                    "a word where a list belongs",
                    Rule.NOT_A_LIST,
                    SCENARIO,
                    "[loading, deck, lorries]",
                    "loading",
                    "loading }"),
            Slip.of(
                    "one scenario and no hyphen",
                    Rule.NOT_A_LIST,
                    MANIFEST,
                    "scenarios:\n  - ",
                    "scenarios:\n  ",
                    SCENARIO),
            Slip.of("a number where text belongs", Rule.NOT_TEXT, SCENARIO, "title: The late boat", "title: 42", "42"),
            Slip.of("a version that is a number", Rule.NOT_TEXT, MANIFEST, "version: 1.0.0", "version: 1.0", "1.0"),
            Slip.of(
                    "a list where text belongs",
                    Rule.NOT_TEXT,
                    SCENARIO,
                    "title: The late boat",
                    "title: [late]",
                    "[late"),
            Slip.of("a number in quotes", Rule.NOT_A_NUMBER, SCENARIO, "today: 81", "today: \"81\"", "\"81"),
            Slip.of("a number with its unit", Rule.NOT_A_NUMBER, SCENARIO, "today: 81", "today: 81%", "81%"),
            Slip.of(
                    "a number of 900 digits",
                    Rule.NOT_A_NUMBER,
                    SCENARIO,
                    "today: 81",
                    "today: " + "9".repeat(900),
                    "999"),
            Slip.of("not a number at all", Rule.NOT_A_NUMBER, SCENARIO, "today: 81", "today: .nan", ".nan"),
            Slip.of("a number beyond all numbers", Rule.OUT_OF_RANGE, SCENARIO, "today: 81", "today: 1e999", "1e999"),
            Slip.of("half a weight", Rule.NOT_WHOLE, SCENARIO, "weight: 5", "weight: 2.5", "2.5"),
            Slip.of("half a yes", Rule.NOT_TRUE_OR_FALSE, ANSWERS, "sound: false", "sound: partly", "partly"),
            Slip.of("a title of blanks", Rule.BLANK_TEXT, SCENARIO, "title: The late boat", "title: \"  \"", "\"  \""),
            Slip.of(
                    "a table without columns",
                    Rule.EMPTY_LIST,
                    SCENARIO,
                    "rows:\n      - [August, 412, \"88%\"]\n      - [October, 398, \"81%\"]",
                    "rows: []",
                    "[]"),
            Slip.of("no scenario", Rule.EMPTY_LIST, MANIFEST, "\n  - " + SCENARIO, " []", "[]"),
            Slip.of("a cut beyond the scale", Rule.OUT_OF_RANGE, MANIFEST, "overall: 60", "overall: 101", "101"),
            Slip.of("a time limit of nothing", Rule.OUT_OF_RANGE, MANIFEST, "minutes: 30", "minutes: 0", "0\n"),
            Slip.of("a key beyond the scale", Rule.OUT_OF_RANGE, SCENARIO, "key: 4.5", "key: 6", "6\n"),
            Slip.of("a gate above the scale", Rule.OUT_OF_RANGE, RUBRIC, "at-most: 0", "at-most: 4", "4,"),
            Slip.of("a rating of zero", Rule.OUT_OF_RANGE, ANSWERS, "c: 1", "c: 0", "0,"),
            Slip.of("surer than sure", Rule.OUT_OF_RANGE, ANSWERS, "confidence: 70", "confidence: 170", "170"),
            Slip.of("a misspelt phase", Rule.UNKNOWN_WORD, SCENARIO, "phase: check-in", "phase: chek-in", "chek-in"),
            Slip.of(
                    "a misspelt kind",
                    Rule.UNKNOWN_WORD,
                    SCENARIO,
                    "kind: write-okr-set",
                    "kind: write-okr",
                    "write-okr"),
            Slip.of(
                    "a competency of another syllabus",
                    Rule.UNKNOWN_WORD,
                    MANIFEST,
                    "facilitation: 10",
                    "charisma: 10",
                    "charisma"),
            Slip.of(
                    "a word with capitals",
                    Rule.UNKNOWN_WORD,
                    MANIFEST,
                    "track: practitioner",
                    "track: Practitioner",
                    "Pract"),
            Slip.of(
                    "a mode given twice",
                    Rule.REPEATED_WORD,
                    MANIFEST,
                    "[practice, assessment]",
                    "[practice, practice]",
                    "practice]"),
            Slip.of("an id with a blank", Rule.BAD_ID, MANIFEST, "id: small", "id: small pack", "small pack"),
            Slip.of("an id in Turkish capitals", Rule.BAD_ID, SCENARIO, "id: quay", "id: K\u0130Y", "K\u0130Y"),
            Slip.of("a version in words", Rule.BAD_VERSION, MANIFEST, "version: 1.0.0", "version: first", "first"),
            Slip.of(
                    "a day that is none",
                    Rule.BAD_DATE,
                    SCENARIO,
                    "from: 2026-10-01",
                    "from: 2026-10-32",
                    "2026-10-32"),
            Slip.of("a day as people write it", Rule.BAD_DATE, SCENARIO, "to: 2026-12-31", "to: 31 December", "31 D"),
            Slip.of("a cycle without an end", Rule.MISSING_FIELD, SCENARIO, ", to: 2026-12-31", "", "{ from"),
            Slip.of(
                    "a language in words",
                    Rule.BAD_LANGUAGE,
                    MANIFEST,
                    "language: en-GB",
                    "language: British English",
                    "British"),
            Slip.of("an idea without ways", Rule.MISSING_FIELD, SCENARIO, MORE_WAYS, "", "id: more"),
            Slip.of(
                    "an idea without a way",
                    Rule.EMPTY_LIST,
                    SCENARIO,
                    MORE_WAYS,
                    "        ways: []\n",
                    "[]\n    provenance"),
            Slip.of("a way without a concept", Rule.EMPTY_LIST, SCENARIO, MORE_WAY, "[]", "[]\n"),
            Slip.of("a concept without a phrase", Rule.EMPTY_LIST, SCENARIO, MORE_WAY, "[[], [workshop]]", "[], [w"),
            Slip.of("a concept without its brackets", Rule.NOT_A_LIST, SCENARIO, MORE_WAY, "[more]", "more]"),
            Slip.of("a phrase of blanks", Rule.BLANK_TEXT, SCENARIO, MORE_WAY, "[[\" \"]]", "\" \"]]"),
            Slip.of("an idea that weighs nothing", Rule.OUT_OF_RANGE, SCENARIO, "weight: 2\n", "weight: 0\n", "0\n"),
            Slip.of("an answer of no words", Rule.OUT_OF_RANGE, SCENARIO, "[20, 120]", "[0, 120]", "0, 120"));

    private FieldSlips() {}
}
