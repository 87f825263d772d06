package org.okrreadiness.domain.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.ConversationMap;
import org.okrreadiness.domain.task.ConversationNode.Move;
import org.okrreadiness.domain.task.ConversationState;

/**
 * A conversation as it went: the steps of a response, played against the task. A step that does not fit (a move that is not offered, a
 * line where a move is asked for, a blank line, anything after the end) ends the replay; it and all after it are ignored.
 *
 * @param exchanges what was said so far, in order
 * @param now where it stands; empty only when the task has no start
 * @param ignored the steps that were not played
 */
public record Talk(List<Exchange> exchanges, Optional<ConversationState> now, List<Step> ignored) {

    public Talk {
        exchanges = List.copyOf(exchanges);
        Objects.requireNonNull(now, "now");
        ignored = List.copyOf(ignored);
    }

    /**
     * What the other person said, and what was answered.
     *
     * @param at where the conversation stood
     * @param move empty where the answer was a line
     * @param words the move's, or the line exactly as typed
     */
    public record Exchange(ConversationState at, Optional<Move> move, String words) {
        public Exchange {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(move, "move");
            Objects.requireNonNull(words, "words");
        }

        private Exchange(ConversationState at, Move move) {
            this(at, Optional.of(move), move.said().text());
        }
    }

    /** Plays the steps of {@code given} as far as they fit. */
    public static Talk of(Conversation task, ConversationGiven given) {
        ConversationMap map = new ConversationMap(task);
        Optional<ConversationState> now = map.start();
        List<Exchange> exchanges = new ArrayList<>();
        for (Step step : given.steps()) {
            Optional<Exchange> said = now.flatMap(state -> exchange(state, step));
            Optional<ConversationState> after = said.flatMap(exchange -> after(map, exchange));
            if (after.isEmpty()) {
                break;
            }
            exchanges.add(said.orElseThrow());
            now = after;
        }
        return new Talk(
                exchanges,
                now,
                given.steps().subList(exchanges.size(), given.steps().size()));
    }

    private static Optional<Exchange> exchange(ConversationState state, Step step) {
        if (step instanceof MoveMade made) {
            return state.offered(made.id()).map(move -> new Exchange(state, move));
        }
        String words = ((LineSaid) step).text();
        return state.line().filter(line -> !words.isBlank()).map(line -> new Exchange(state, Optional.empty(), words));
    }

    private static Optional<ConversationState> after(ConversationMap map, Exchange exchange) {
        return exchange.move()
                .map(move -> map.after(exchange.at(), move))
                .orElseGet(() -> exchange.at().line().flatMap(line -> map.after(exchange.at(), line)));
    }

    /** The moves of the way taken, in order. */
    public List<Exchange> moves() {
        return exchanges.stream()
                .filter(exchange -> exchange.move().isPresent())
                .toList();
    }

    /** The lines of the way taken, in order. */
    public List<Exchange> lines() {
        return exchanges.stream().filter(exchange -> exchange.move().isEmpty()).toList();
    }

    /** True when the other person has ended it. */
    public boolean hasEnded() {
        return now.flatMap(ConversationState::ending).isPresent();
    }
}
