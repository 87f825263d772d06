package org.okrreadiness.content;

import static org.okrreadiness.testing.GoodPack.ANSWERS;
import static org.okrreadiness.testing.GoodPack.SCENARIO;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.testing.GoodPack;

/** What can be wrong with a choice within a capacity. */
final class PrioritySlips {

    private static final String FIRST = "- id: flyer";
    private static final String LAST = "      - id: scan\n";
    private static final String PAINT = "      - id: paint\n";

    static final List<Slip> ALL = List.of(
            Slip.of("room for everything", Rule.CAPACITY_FOR_ALL, SCENARIO, "amount: 10", "amount: 22", FIRST),
            Slip.of("a wish nobody can choose", Rule.WISH_ABOVE_CAPACITY, SCENARIO, "cost: 6", "cost: 11", "id: scan"),
            new Slip("thirteen wishes", Rule.TOO_MANY_WISHES, SCENARIO, FIRST, pack -> more(pack, 8)),
            new Slip("nine wishes", Rule.WISH_COUNT, SCENARIO, FIRST, pack -> more(pack, 4)),
            new Slip("four wishes", Rule.WISH_COUNT, SCENARIO, FIRST, PrioritySlips::four),
            Slip.of(
                    "no ground for what the best choice drops",
                    Rule.NO_GROUND,
                    SCENARIO,
                    "        grounds: [can-wait]\n",
                    "",
                    "id: paint"),
            Slip.of(
                    "two choices about as good",
                    Rule.NO_CLEAR_CHOICE,
                    SCENARIO,
                    "cost: 6\n        worth: 5",
                    "cost: 6\n        worth: 7.5",
                    FIRST),
            new Slip("the best in the order of the list", Rule.LISTED_ORDER_IS_BEST, SCENARIO, "- id: lanes", pack -> {
                String flyer = between(pack, "      - id: flyer\n", "      - id: lanes\n");
                return pack.replace(SCENARIO, flyer, "").replace(SCENARIO, PAINT, flyer + PAINT);
            }));

    private PrioritySlips() {}

    /** With so many more wishes that nobody would choose. */
    private static GoodPack more(GoodPack pack, int wishes) {
        String scan = between(pack, LAST, "    provenance");
        String added = IntStream.range(0, wishes)
                .mapToObj(
                        number -> scan.replace("id: scan", "id: scan-" + number).replace("worth: 5", "worth: 1"))
                .collect(Collectors.joining());
        return pack.replace(SCENARIO, scan, scan + added);
    }

    private static GoodPack four(GoodPack pack) {
        return pack.replace(SCENARIO, between(pack, PAINT, LAST), "").replace(ANSWERS, ", paint: can-wait", "");
    }

    private static String between(GoodPack pack, String from, String to) {
        String scenario = pack.text(SCENARIO);
        int start = scenario.indexOf(from);
        return scenario.substring(start, scenario.indexOf(to, start));
    }
}
