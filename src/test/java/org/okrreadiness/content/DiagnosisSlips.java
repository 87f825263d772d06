package org.okrreadiness.content;

import static org.okrreadiness.testing.GoodPack.ANSWERS;
import static org.okrreadiness.testing.GoodPack.SCENARIO;

import java.util.List;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.testing.GoodPack;

/** What can be wrong with a diagnosis. */
final class DiagnosisSlips {

    private static final String FIRST = "- id: two-counts";
    private static final String RAIN = "      - id: rain\n";

    static final List<Slip> ALL = List.of(
            new Slip("three symptoms", Rule.SYMPTOM_COUNT, SCENARIO, FIRST, DiagnosisSlips::withoutReviews),
            Slip.of(
                    "a cause for everything",
                    Rule.EVERY_SYMPTOM_COUNTS,
                    SCENARIO,
                    "causes: [none]",
                    "causes: [cadence]",
                    FIRST),
            new Slip(
                    "one cause for everything",
                    Rule.ONE_CAUSE_FOR_ALL,
                    SCENARIO,
                    FIRST,
                    pack -> pack.replace(SCENARIO, "[trust]", "[sponsorship, trust]")
                            .replace(SCENARIO, "[cadence, sponsorship]", "[sponsorship, cadence]")),
            Slip.of(
                    "nothing as the root",
                    Rule.ROOT_IS_NONE,
                    SCENARIO,
                    "[sponsorship, trust]",
                    "[sponsorship, none]",
                    "causes: [sponsorship, none]"),
            Slip.of(
                    "a root nothing points to",
                    Rule.ROOT_WITHOUT_SYMPTOM,
                    SCENARIO,
                    "[sponsorship, trust]",
                    "[wording]",
                    "causes: [wording]"),
            Slip.of("no help clearly the best", Rule.NO_CLEAR_HELP, SCENARIO, "key: 4.4", "key: 3.5", "certification:"),
            new Slip(
                    "every help about as good",
                    Rule.KEYS_CLOSE_TOGETHER,
                    SCENARIO,
                    "certification:",
                    pack -> pack.replace(SCENARIO, "key: 1.2", "key: 2.5")),
            Slip.of(
                    "a statement nobody is asked",
                    Rule.UNKNOWN_REFERENCE,
                    SCENARIO,
                    "statement: sponsor-bypass",
                    "statement: sponsor-bypasses",
                    "sponsor-bypasses"),
            Slip.of(
                    "a seat there is not",
                    Rule.UNKNOWN_WORD,
                    SCENARIO,
                    "seat: team-member",
                    "seat: deck-hand",
                    "deck-hand"),
            Slip.of(
                    "one seat twice on one statement",
                    Rule.OBSERVED_TWICE,
                    SCENARIO,
                    "seat: team-member",
                    "seat: manager",
                    "reviews-held, seat: manager, answer: sometimes"),
            Slip.of(
                    "something said without a trace of it in the case",
                    Rule.MISSING_FIELD,
                    SCENARIO,
                    ", evidence: Two of three reviews were called off.",
                    "",
                    "{ statement: reviews-held, seat: manager"),
            new Slip("nothing that is said", Rule.EMPTY_LIST, SCENARIO, "[]", DiagnosisSlips::withNothingSaid));

    private DiagnosisSlips() {}

    private static GoodPack withNothingSaid(GoodPack pack) {
        String scenario = pack.text(SCENARIO);
        int said = scenario.indexOf("      said:\n");
        String lines = scenario.substring(said, scenario.indexOf("      differs:"));
        return pack.replace(SCENARIO, lines, "      said: []\n");
    }

    private static GoodPack withoutReviews(GoodPack pack) {
        String scenario = pack.text(SCENARIO);
        String reviews = scenario.substring(scenario.indexOf("      - id: reviews\n"), scenario.indexOf(RAIN));
        return pack.replace(SCENARIO, reviews, "").replace(ANSWERS, ", reviews: cadence", "");
    }
}
