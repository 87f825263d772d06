package org.okrreadiness.content;

import static org.okrreadiness.testing.GoodPack.MANIFEST;
import static org.okrreadiness.testing.GoodPack.RUBRIC;
import static org.okrreadiness.testing.GoodPack.SCENARIO;

import java.util.List;
import java.util.function.UnaryOperator;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.testing.GoodPack;

/** What a pack can be used with, but should not have. */
final class HabitSlips {

    private static final String JUDGE_TASK = "  - id: timetable-judge";
    private static final String FOURTH_OPTION = "      - id: d\n";
    private static final String ASPECT = "      - { id: flow, text: Loading is quicker, metrics: [loading-time] }\n";
    private static final String LONG =
            "I ask Ingrid to bring her log to the check-in, and the office to bring the figures it sent "
                    + "to the board, so that we can lay one beside the other.";

    static final List<Slip> ALL = List.of(
            Slip.of(
                    "a long brief",
                    Rule.BRIEF_LENGTH,
                    SCENARIO,
                    "brief: |\n",
                    "brief: |\n  " + "more ".repeat(300) + "\n",
                    "|\n"),
            new Slip("seven options", Rule.OPTION_COUNT, SCENARIO, "- id: a", HabitSlips::sevenOptions),
            Slip.of(
                    "a handful of people",
                    Rule.SMALL_COHORT,
                    MANIFEST,
                    "minutes: 30\n",
                    "minutes: 30\nmeasurement:\n  { basis: cohort, single-task: 0.2, same-case: 0, spread: 20, persons: 12, record: Us. }\n",
                    "12,"),
            Slip.of("two aspects", Rule.ASPECT_COUNT, SCENARIO, ASPECT, "", "- { id: reliability"),
            Slip.of(
                    "an aspect nothing shows",
                    Rule.ASPECT_WITHOUT_SIGN,
                    SCENARIO,
                    ", metrics: [loading-time] }",
                    " }",
                    "{ id: flow"),
            Slip.of(
                    "words that stand there twice",
                    Rule.WORDS_TWICE,
                    SCENARIO,
                    "words: trust,",
                    "words: t,",
                    "t, reason"),
            new Slip("options all alike", Rule.KEYS_CLOSE_TOGETHER, SCENARIO, "- id: a", HabitSlips::alikeOptions),
            new Slip(
                    "the longest is the best",
                    Rule.LONGEST_IS_BEST,
                    MANIFEST,
                    "- scenarios",
                    HabitSlips::longestIsBest),
            new Slip("the first is the best", Rule.BEST_IN_ONE_PLACE, MANIFEST, "- scenarios", HabitSlips::firstIsBest),
            Slip.of(
                    "a rubric for nothing",
                    Rule.RUBRIC_WITHOUT_TASK,
                    RUBRIC,
                    "id: follow-up-question",
                    "id: house-style",
                    "format: 1"),
            Slip.of(
                    "a file under another name",
                    Rule.FILE_NAMED_OTHERWISE,
                    SCENARIO,
                    "id: winter-timetable",
                    "id: summer-timetable",
                    "summer"));

    private HabitSlips() {}

    private static GoodPack sevenOptions(GoodPack pack) {
        String fourth = pack.text(SCENARIO).substring(pack.text(SCENARIO).indexOf(FOURTH_OPTION));
        String option = fourth.substring(0, fourth.indexOf("    provenance"));
        String more =
                option.replace("id: d", "id: e") + option.replace("id: d", "id: f") + option.replace("id: d", "id: g");
        return pack.replace(SCENARIO, option, option + more);
    }

    private static GoodPack alikeOptions(GoodPack pack) {
        return pack.replace(SCENARIO, "key: 4.5", "key: 3.4").replace(SCENARIO, "key: 1.5", "key: 2");
    }

    private static GoodPack firstIsBest(GoodPack pack) {
        return twoMoreJudgeTasks(pack, UnaryOperator.identity());
    }

    private static GoodPack longestIsBest(GoodPack pack) {
        GoodPack longest = pack.replace(SCENARIO, "I ask Ingrid to bring her log to the check-in.", LONG);
        return twoMoreJudgeTasks(
                longest, task -> task.replace("key: 4.5", "key: 1").replace("key: 1.5", "key: 5"));
    }

    private static GoodPack twoMoreJudgeTasks(GoodPack pack, UnaryOperator<String> change) {
        String scenario = pack.text(SCENARIO);
        String task = scenario.substring(scenario.indexOf(JUDGE_TASK));
        String second = task.replace("timetable-judge", "second-judge");
        String third = change.apply(task.replace("timetable-judge", "third-judge"));
        return pack.with(SCENARIO, scenario + second + third);
    }
}
