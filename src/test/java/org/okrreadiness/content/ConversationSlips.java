package org.okrreadiness.content;

import static org.okrreadiness.testing.GoodPack.ANSWERS;
import static org.okrreadiness.testing.GoodPack.SCENARIO;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.testing.GoodPack;

/** What can be wrong with a conversation and with what is said in it. */
final class ConversationSlips {

    private static final String NODES = "- id: at-the-quay";
    private static final String NO_LOG = "      - id: no-log\n";
    private static final String LAST_ENDING =
            "ending: { worth: 1, reason: She was hurried and keeps the log to herself. }";

    private static final String LINE =
            "{ line: \"I would lay your log and the office's count side by side. What does late mean in yours?\" }";
    private static final String BACK =
            "          - { id: back, text: And now?, key: 2, principle: p, limit: l, " + "dissent: d, to: notebook }\n";
    private static final UnaryOperator<GoodPack> THANKED = pack -> pack.replace(
            SCENARIO,
            "text: Thank you for keeping it.",
            "text: Thank you for keeping it.\n            sets: [thanked]");

    static final List<Slip> ALL = List.of(
            Slip.of(
                    "a start nobody wrote",
                    Rule.UNKNOWN_REFERENCE,
                    SCENARIO,
                    "start: at-the-quay",
                    "start: at-the-key",
                    "at-the-key"),
            Slip.of("a move to nowhere", Rule.UNKNOWN_REFERENCE, SCENARIO, "to: some-day", "to: sunday", "sunday"),
            Slip.of("a detour to nowhere", Rule.UNKNOWN_REFERENCE, SCENARIO, "to: no-log", "to: now", "now"),
            Slip.of(
                    "two nodes of one id",
                    Rule.DUPLICATE_ID,
                    SCENARIO,
                    NO_LOG,
                    "      - { id: some-day, says: Well., ending: { worth: 1, reason: r } }\n" + NO_LOG,
                    "some-day, says"),
            Slip.of(
                    "two moves of one id",
                    Rule.DUPLICATE_ID,
                    SCENARIO,
                    "- id: come\n",
                    "- id: thank\n",
                    "thank\n            text: Friday"),
            Slip.of(
                    "an idea named like another",
                    Rule.DUPLICATE_ID,
                    SCENARIO,
                    "- id: late-means",
                    "- id: compare",
                    "compare\n              text: What"),
            Slip.of(
                    "a node that goes on in two ways",
                    Rule.ONE_CONTINUATION,
                    SCENARIO,
                    "        line:\n          prompt",
                    "        ending: { worth: 1, reason: She turns away. }\n        line:\n          prompt",
                    "id: notebook"),
            Slip.of("a node that goes on in no way", Rule.ONE_CONTINUATION, SCENARIO, LAST_ENDING, "", "id: no-log"),
            Slip.of("a list without moves", Rule.EMPTY_LIST, SCENARIO, LAST_ENDING, "moves: []", "[]"),
            Slip.of(
                    "an ending better than the best",
                    Rule.OUT_OF_RANGE,
                    SCENARIO,
                    "worth: 3, reason",
                    "worth: 4, reason",
                    "4,"),
            Slip.of(
                    "a node nothing leads to",
                    Rule.NODE_UNREACHABLE,
                    SCENARIO,
                    NO_LOG,
                    "      - { id: lost, says: Well., ending: { worth: 1, reason: r } }\n" + NO_LOG,
                    "{ id: lost"),
            new Slip(
                    "moves that can all be barred",
                    Rule.DEAD_END,
                    SCENARIO,
                    "id: the-log",
                    pack -> bar(THANKED.apply(pack), "to: some-day", "to: on-friday")),
            new Slip(
                    "all moves barred but one",
                    Rule.SINGLE_MOVE,
                    SCENARIO,
                    "id: the-log",
                    pack -> bar(THANKED.apply(pack), "to: some-day")),
            new Slip("a word nothing asks for", Rule.NEVER_ASKED_FOR, SCENARIO, "thanked]", THANKED),
            new Slip(
                    "a word nothing sets",
                    Rule.NEVER_REMEMBERED,
                    SCENARIO,
                    "thanked]",
                    pack -> bar(pack, "to: some-day")),
            Slip.of(
                    "a way round and round",
                    Rule.ENDLESS,
                    SCENARIO,
                    "          - id: wait-for-it\n",
                    BACK + "          - id: wait-for-it\n",
                    "id: notebook"),
            Slip.of(
                    "nothing there is to be had",
                    Rule.NO_GOOD_ENDING,
                    SCENARIO,
                    "worth: 3, reason",
                    "worth: 2, reason",
                    NODES),
            new Slip(
                    "endings all alike",
                    Rule.ENDINGS_ALIKE,
                    SCENARIO,
                    NODES,
                    pack -> pack.replace(SCENARIO, "worth: 2, reason", "worth: 3, reason")
                            .replace(SCENARIO, "worth: 1, reason", "worth: 3, reason")),
            new Slip(
                    "the first move always the best",
                    Rule.FIRST_MOVE_IS_BEST,
                    SCENARIO,
                    NODES,
                    pack -> pack.replace(SCENARIO, "key: 1.3", "key: 4.9")
                            .replace(SCENARIO, "key: 2.6\n            principle", "key: 4.9\n            principle")),
            new Slip("three nodes", Rule.NODE_COUNT, SCENARIO, "- id: n0", pack -> nodes(pack, 3, 0)),
            new Slip("thirteen nodes", Rule.NODE_COUNT, SCENARIO, "- id: n0", pack -> nodes(pack, 13, 0)),
            new Slip("sixty-one nodes", Rule.TOO_MANY_NODES, SCENARIO, "- id: n0", pack -> nodes(pack, 61, 0)),
            new Slip("thirteen words", Rule.TOO_MANY_REMEMBERED, SCENARIO, "- id: n0", pack -> nodes(pack, 5, 13)),
            answer("a move not offered there", Rule.MOVE_NOT_OFFERED, "{ move: come }", "{ move: thank }"),
            answer("a move misspelt", Rule.MOVE_NOT_OFFERED, "{ move: open-up }", "{ move: openup }"),
            answer("a line where a move is asked for", Rule.STEP_OUT_OF_PLACE, "{ move: open-up }", "{ line: Well. }"),
            answer("a move where a line is asked for", Rule.STEP_OUT_OF_PLACE, LINE, "{ move: come }"),
            answer("a step without anything", Rule.MISSING_FIELD, "{ move: come }", "{}"),
            answer("a step of both", Rule.STEP_OUT_OF_PLACE, "{ move: come }", "{ move: come, line: Well. }"),
            new Slip(
                    "a word after the end",
                    Rule.STEP_OUT_OF_PLACE,
                    ANSWERS,
                    "{ line: Bye.",
                    pack -> pack.replace(ANSWERS, "{ move: come }", "{ move: come }\n      - { line: Bye. }")));

    private ConversationSlips() {}

    private static Slip answer(String name, Rule rule, String old, String fresh) {
        return Slip.of(name, rule, ANSWERS, old, fresh, fresh);
    }

    private static GoodPack bar(GoodPack pack, String... ways) {
        GoodPack barred = pack;
        for (String way : ways) {
            barred = barred.replace(SCENARIO, way + "\n", way + "\n            unless: [thanked]\n");
        }
        return barred;
    }

    /** A conversation of so many nodes, one after the other, in which so many words are remembered. */
    private static GoodPack nodes(GoodPack pack, int count, int words) {
        String text = pack.text(SCENARIO);
        int from = text.indexOf("      - id: at-the-quay");
        String drawn =
                IntStream.range(0, count - 2).mapToObj(ConversationSlips::node).collect(Collectors.joining());
        String sets = IntStream.range(0, words).mapToObj(word -> "w" + word).collect(Collectors.joining(", "));
        String whole = drawn.replaceFirst("sets: \\[]", "sets: [" + sets + "]")
                + end("n" + (count - 2), 1)
                + end("n" + (count - 1), 3);
        String answers = pack.text(ANSWERS);
        return pack.with(
                        SCENARIO,
                        text.substring(0, from) + whole + text.substring(text.indexOf("    provenance", from)))
                .replace(SCENARIO, "start: at-the-quay", "start: n0")
                .with(ANSWERS, answers.substring(0, answers.indexOf("  timetable-talk:")));
    }

    private static String node(int number) {
        return "      - id: n" + number + "\n        says: Well?\n        moves:\n"
                + move("a" + number, "n" + (number + 1), 2)
                + move("b" + number, "n" + (number + 2), 3);
    }

    private static String move(String id, String to, int key) {
        return "          - { id: " + id + ", text: Go on., key: " + key
                + ", principle: p, limit: l, dissent: d, sets: [], to: " + to + " }\n";
    }

    private static String end(String id, int worth) {
        return "      - id: " + id + "\n        says: So.\n        ending: { worth: " + worth + ", reason: r }\n";
    }
}
