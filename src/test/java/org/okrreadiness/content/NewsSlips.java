package org.okrreadiness.content;

import static org.okrreadiness.testing.GoodPack.ANSWERS;
import static org.okrreadiness.testing.GoodPack.SCENARIO;

import java.util.List;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.testing.GoodPack;

/** What can be wrong with news, and with what schools hold of it. */
final class NewsSlips {

    private static final String ROTA = "      - id: rota\n";
    private static final String RAMP = "      - id: ramp\n";
    private static final String SCHOOLS = "[outcome-strict, milestones], key: -1.7";

    static final List<Slip> ALL = List.of(
            new Slip("two pieces of news", Rule.NEWS_COUNT, SCENARIO, "- id: bus", NewsSlips::twoPieces),
            new Slip("six pieces of news", Rule.NEWS_COUNT, SCENARIO, "- id: bus", NewsSlips::sixPieces),
            Slip.of(
                    "news that all speaks for it",
                    Rule.KEYS_ON_ONE_SIDE,
                    SCENARIO,
                    "key: -0.9",
                    "key: 0.4",
                    "- id: bus"),
            Slip.of("news that says little", Rule.KEYS_CLOSE_TOGETHER, SCENARIO, "key: 1.6", "key: 0.6", "- id: bus"),
            Slip.of("a key off the scale", Rule.OUT_OF_RANGE, SCENARIO, "key: 1.6", "key: 2.6", "2.6"),
            Slip.of(
                    "nothing considered",
                    Rule.MISSING_FIELD,
                    SCENARIO,
                    "    considering: ",
                    "    # ",
                    "id: timetable-n"),
            Slip.of("a leaning off the scale", Rule.OUT_OF_RANGE, ANSWERS, "bus: -1,", "bus: -3,", "-3"),
            Slip.of("a leaning between two", Rule.NOT_WHOLE, ANSWERS, "bus: -1,", "bus: -1.5,", "-1.5"),
            Slip.of("a leaning on no news", Rule.UNKNOWN_REFERENCE, ANSWERS, "bus: -1,", "buss: -1,", "buss"),
            Slip.of(
                    "a school twice in one list",
                    Rule.SCHOOL_TWICE,
                    SCENARIO,
                    SCHOOLS,
                    "[milestones, milestones], key: -1.7",
                    "milestones], key"),
            Slip.of(
                    "a school that holds two things",
                    Rule.SCHOOL_TWICE,
                    SCENARIO,
                    "reach is the result. }\n",
                    "reach is the result. }\n          - { profiles: [milestones], key: -1, reason: Or not. }\n",
                    "milestones], key: -1, "),
            Slip.of(
                    "a school below a key that nobody knows",
                    Rule.UNKNOWN_PROFILE,
                    SCENARIO,
                    SCHOOLS,
                    "[milestones, baroque], key: -1.7",
                    "baroque"));

    private NewsSlips() {}

    private static GoodPack twoPieces(GoodPack pack) {
        return pack.replace(ANSWERS, " rota: 0,", "").replace(SCENARIO, piece(pack, ROTA, RAMP), "");
    }

    private static GoodPack sixPieces(GoodPack pack) {
        String rota = piece(pack, ROTA, RAMP);
        String more = rota + rota.replace("id: rota", "id: rotb") + rota.replace("id: rota", "id: rotc");
        return pack.replace(SCENARIO, rota, more + rota.replace("id: rota", "id: rotd"));
    }

    private static String piece(GoodPack pack, String from, String to) {
        String scenario = pack.text(SCENARIO);
        return scenario.substring(scenario.indexOf(from), scenario.indexOf(to));
    }
}
