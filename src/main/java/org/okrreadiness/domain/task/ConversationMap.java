package org.okrreadiness.domain.task;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.task.ConversationNode.Ending;
import org.okrreadiness.domain.task.ConversationNode.Move;
import org.okrreadiness.domain.task.ConversationNode.OpenLine;
import org.okrreadiness.domain.task.ConversationNode.Way;

/**
 * All the ways one conversation can take.
 *
 * <p>What is remembered only grows, so there are at most as many states as nodes times sets of remembered words. A conversation within
 * {@link #MOST_NODES} and {@link #MOST_WORDS} is explored in well under a second; nothing here runs forever on any other.
 */
public final class ConversationMap {

    /** More nodes than anybody could keep in view. */
    public static final int MOST_NODES = 60;

    /** More different words remembered than anybody could keep in view. */
    public static final int MOST_WORDS = 12;

    private final Map<String, ConversationNode> nodes = new LinkedHashMap<>();
    private final String start;

    public ConversationMap(Conversation task) {
        task.nodes().forEach(node -> nodes.putIfAbsent(node.id(), node));
        this.start = task.start();
    }

    /** Where it begins; empty when there is no such node. */
    public Optional<ConversationState> start() {
        return at(start, Set.of());
    }

    /** Where it stands after a move; empty when the move leads to no node. What the move sets counts from there on. */
    public Optional<ConversationState> after(ConversationState state, Move move) {
        Set<String> remembered = new HashSet<>(state.remembered());
        remembered.addAll(move.sets());
        return at(to(move.way(), state), remembered);
    }

    /** Where it stands after a line, whatever was said; empty when the line leads to no node. */
    public Optional<ConversationState> after(ConversationState state, OpenLine line) {
        return at(to(line.way(), state), state.remembered());
    }

    private static String to(Way way, ConversationState state) {
        return way.from(state.remembered());
    }

    private Optional<ConversationState> at(String node, Set<String> remembered) {
        return Optional.ofNullable(nodes.get(node)).map(known -> new ConversationState(known, remembered));
    }

    /** Where it can stand next. */
    public Set<ConversationState> next(ConversationState state) {
        Set<ConversationState> next = new LinkedHashSet<>();
        state.offered().forEach(move -> after(state, move).ifPresent(next::add));
        state.line().flatMap(line -> after(state, line)).ifPresent(next::add);
        return next;
    }

    /** Wherever it can come to stand, its start included; the nearest first. */
    public Set<ConversationState> reachable() {
        return start().map(this::reachableFrom).orElse(Set.of());
    }

    /** Wherever it can come to stand from here, this included; the nearest first. */
    public Set<ConversationState> reachableFrom(ConversationState state) {
        return waysFrom(state).keySet();
    }

    /** The way with the fewest steps to each state that can be reached. */
    private Map<ConversationState, Rest> waysFrom(ConversationState state) {
        Map<ConversationState, Rest> ways = new LinkedHashMap<>();
        ways.put(state, Rest.NONE);
        Deque<ConversationState> open = new ArrayDeque<>(List.of(state));
        while (!open.isEmpty()) {
            ConversationState here = open.remove();
            Rest further = ways.get(here).and(here);
            for (ConversationState there : next(here)) {
                if (ways.putIfAbsent(there, further) == null) {
                    open.add(there);
                }
            }
        }
        return ways;
    }

    /** The best ending to be had from here; the nearest of several. Empty when it cannot end. */
    public Optional<Ending> bestEnding(ConversationState state) {
        return reachableFrom(state).stream()
                .flatMap(end -> end.ending().stream())
                .reduce((one, other) -> other.worth() > one.worth() ? other : one);
    }

    /** What the shortest way to an ending still asks for; nothing where it has ended or cannot end. */
    public Rest shortestRest(ConversationState state) {
        return waysFrom(state).entrySet().stream()
                .filter(way -> way.getKey().ending().isPresent())
                .map(Map.Entry::getValue)
                .min(Comparator.comparingInt(Rest::steps))
                .orElse(Rest.NONE);
    }

    /**
     * What is still to be said.
     *
     * @param moves where more than one is offered
     * @param lines in own words
     * @param steps all of it
     */
    public record Rest(int moves, int lines, int steps) {

        public static final Rest NONE = new Rest(0, 0, 0);

        private Rest and(ConversationState state) {
            return new Rest(
                    moves + (state.offered().size() > 1 ? 1 : 0),
                    lines + (state.line().isPresent() ? 1 : 0),
                    steps + 1);
        }
    }

    /** A state to which the conversation can come back with nothing changed, so that it need never end. */
    public Optional<ConversationState> endless() {
        return start().flatMap(state -> endless(state, new HashSet<>(), new HashSet<>()));
    }

    /** Deep at most once for each node and each word remembered on one way. */
    private Optional<ConversationState> endless(
            ConversationState state, Set<ConversationState> onTheWay, Set<ConversationState> done) {
        if (onTheWay.contains(state)) {
            return Optional.of(state);
        }
        if (done.contains(state)) {
            return Optional.empty();
        }
        onTheWay.add(state);
        for (ConversationState there : next(state)) {
            Optional<ConversationState> circle = endless(there, onTheWay, done);
            if (circle.isPresent()) {
                return circle;
            }
        }
        onTheWay.remove(state);
        done.add(state);
        return Optional.empty();
    }
}
