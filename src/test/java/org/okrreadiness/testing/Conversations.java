package org.okrreadiness.testing;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.LineSaid;
import org.okrreadiness.domain.response.MoveMade;
import org.okrreadiness.domain.response.Step;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.ConversationNode;
import org.okrreadiness.domain.task.ConversationNode.Detour;
import org.okrreadiness.domain.task.ConversationNode.Ending;
import org.okrreadiness.domain.task.ConversationNode.Move;
import org.okrreadiness.domain.task.ConversationNode.Moves;
import org.okrreadiness.domain.task.ConversationNode.OpenLine;
import org.okrreadiness.domain.task.ConversationNode.Way;
import org.okrreadiness.domain.task.ExpectedIdea;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.TextKey;
import org.okrreadiness.domain.task.WayOfSaying;
import org.okrreadiness.domain.task.WordBand;
import org.okrreadiness.domain.task.WrongIdea;

/** Conversations drawn in a few words, and what is said in them. The first node is the start. */
public final class Conversations {

    private Conversations() {}

    public static Conversation of(ConversationNode... nodes) {
        return new Conversation(
                new TaskFrame(
                        new TaskId("talk"),
                        "A word with Tor",
                        Phase.CHECK_IN,
                        "Talk to Tor.",
                        Map.of(Competency.FACILITATION, 100)),
                "Tor",
                nodes[0].id(),
                List.of(nodes),
                new Provenance(Provenance.Source.AUTHOR, "the test's author", ""));
    }

    public static ConversationNode moves(String id, Move... moves) {
        return new ConversationNode(id, "Tor at " + id + ".", new Moves(List.of(moves)));
    }

    public static ConversationNode line(String id, String to, Detour... detours) {
        TextKey key = new TextKey(
                List.of(
                        idea("ramp-" + id, 3, List.of("ramp"), List.of("blocked", "full")),
                        idea("count-" + id, 2, List.of("count"), List.of("morning", "day"))),
                List.of(new WrongIdea(
                        "guilt-" + id,
                        "It is the crew.",
                        "Nobody knows that.",
                        List.of(new WayOfSaying(List.of(List.of("crew"), List.of("fault", "guilty")))))),
                new WordBand(3, 40));
        return new ConversationNode(
                id, "Tor at " + id + ".", new OpenLine("Say it.", key, new Way(to, List.of(detours))));
    }

    private static ExpectedIdea idea(String id, int weight, List<String> one, List<String> other) {
        return new ExpectedIdea(id, "Idea " + id, weight, List.of(new WayOfSaying(List.of(one, other))));
    }

    public static ConversationNode ending(String id, int worth) {
        return new ConversationNode(id, "Tor at " + id + ".", new Ending(worth, "Ended at " + id + "."));
    }

    public static Move move(String id, double key, String to) {
        return move(id, key, new Way(to, List.of()), Set.of());
    }

    /** @param sets what is remembered of it */
    public static Move move(String id, double key, Way way, Set<String> sets) {
        return new Move(said(id, key), way, sets, Set.of(), Set.of());
    }

    /**
     * @param needs offered only where all of these are remembered
     * @param bars not offered where any of these is remembered
     */
    public static Move only(Move move, Set<String> needs, Set<String> bars) {
        return new Move(move.said(), move.way(), move.sets(), needs, bars);
    }

    private static ResponseOption said(String id, double key) {
        return new ResponseOption(id, "I say " + id + ".", new JudgementKey(key, "Principle.", "Limit.", "Dissent."));
    }

    /** @param steps the ids of moves; what begins with a capital letter, and a blank, is a line */
    public static ConversationGiven given(String... steps) {
        return new ConversationGiven(Stream.of(steps).map(Conversations::step).toList(), "", OptionalInt.empty());
    }

    private static Step step(String step) {
        boolean isMove = !step.isBlank() && Character.isLowerCase(step.charAt(0));
        return isMove ? new MoveMade(step) : new LineSaid(step);
    }
}
