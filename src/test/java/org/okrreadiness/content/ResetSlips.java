package org.okrreadiness.content;

import static org.okrreadiness.testing.GoodPack.ANSWERS;
import static org.okrreadiness.testing.GoodPack.SCENARIO;

import java.util.List;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.testing.GoodPack;

/** What can be wrong at the end of a cycle. */
final class ResetSlips {

    private static final String FIRST = "      - id: punctual\n";
    private static final String SECOND = "      - id: queue\n";
    private static final String AFTER = "    learning:\n";

    static final List<Slip> ALL = List.of(
            new Slip("one key result", Rule.ENDED_COUNT, SCENARIO, "- id: punctual", ResetSlips::oneKeyResult),
            new Slip("six key results", Rule.ENDED_COUNT, SCENARIO, "- id: punctual", ResetSlips::sixKeyResults),
            Slip.of("grades that always hold", Rule.WIDE_GRADES, SCENARIO, "[0.2, 0.3]", "[0.2, 0.45]", "[0.2"),
            Slip.of("grades the wrong way round", Rule.BAND_ORDER, SCENARIO, "[0.2, 0.3]", "[0.3, 0.2]", "[0.3"),
            Slip.of("a single grade", Rule.BAND_ORDER, SCENARIO, "[0.2, 0.3]", "[0.2]", "[0.2"),
            Slip.of("a grade above one", Rule.OUT_OF_RANGE, SCENARIO, "[0.9, 1]", "[0.9, 1.2]", "1.2"),
            new Slip("everything is kept", Rule.SAME_DECISION, SCENARIO, "- id: punctual", ResetSlips::allKept),
            Slip.of("a decision nobody knows", Rule.UNKNOWN_WORD, SCENARIO, "[drop]", "[dorp]", "dorp"),
            Slip.of("a decision twice", Rule.REPEATED_WORD, SCENARIO, "[drop]", "[drop, drop]", "drop]"),
            Slip.of("no decision", Rule.EMPTY_LIST, SCENARIO, "[drop]", "[]", "[]"),
            new Slip("nothing to learn", Rule.MISSING_FIELD, SCENARIO, "id: timetable-s", ResetSlips::nothingToLearn),
            Slip.of(
                    "two key results of one id",
                    Rule.DUPLICATE_ID,
                    SCENARIO,
                    "id: workshops",
                    "id: queue",
                    "queue\n        text: All"),
            Slip.of("a grade that is none", Rule.OUT_OF_RANGE, ANSWERS, "queue: 0,", "queue: 7,", "7"),
            Slip.of("a grade for nothing", Rule.UNKNOWN_REFERENCE, ANSWERS, "queue: 0,", "quay: 0,", "quay"),
            Slip.of("a decision on nothing", Rule.UNKNOWN_REFERENCE, ANSWERS, "queue: change,", "qeu: change,", "qeu"));

    private ResetSlips() {}

    private static GoodPack oneKeyResult(GoodPack pack) {
        GoodPack answered = pack.replace(ANSWERS, ", queue: 0, workshops: 0.95 }", " }")
                .replace(ANSWERS, ", queue: change, workshops: drop }", " }");
        return answered.replace(SCENARIO, text(pack, SECOND, AFTER), "");
    }

    private static GoodPack sixKeyResults(GoodPack pack) {
        String first = text(pack, FIRST, SECOND);
        String more = first.replace("punctual", "again") + first.replace("punctual", "and-again");
        return pack.replace(SCENARIO, first, first + more + first.replace("punctual", "once-more"));
    }

    private static GoodPack allKept(GoodPack pack) {
        return pack.replace(SCENARIO, "[change]", "[keep]").replace(SCENARIO, "[drop]", "[keep, drop]");
    }

    private static GoodPack nothingToLearn(GoodPack pack) {
        String scenario = pack.text(SCENARIO);
        int start = scenario.indexOf(AFTER);
        int end = scenario.indexOf("    provenance", start);
        return pack.with(SCENARIO, scenario.substring(0, start) + scenario.substring(end));
    }

    private static String text(GoodPack pack, String from, String to) {
        String scenario = pack.text(SCENARIO);
        return scenario.substring(scenario.indexOf(from), scenario.indexOf(to));
    }
}
