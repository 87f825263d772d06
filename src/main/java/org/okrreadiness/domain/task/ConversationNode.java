package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Something the other person says and does, and what can follow.
 *
 * @param id unique in the task
 * @param says what is said and seen
 */
public record ConversationNode(String id, String says, Continuation next) {

    public ConversationNode {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(next, "next");
    }

    /** What can follow. */
    public sealed interface Continuation {
        <T> T fold(Cases<T> cases);

        /** What to do with each kind of continuation. */
        interface Cases<T> {
            T moves(Moves moves);

            T line(OpenLine line);

            T ending(Ending ending);
        }
    }

    /** Several things to say, of which one is chosen. */
    public record Moves(List<Move> moves) implements Continuation {
        public Moves {
            moves = List.copyOf(moves);
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.moves(this);
        }
    }

    /**
     * Something to say in one's own words.
     *
     * @param prompt what to say
     * @param key what a full line says
     */
    public record OpenLine(String prompt, TextKey key, Way way) implements Continuation {
        public OpenLine {
            Objects.requireNonNull(prompt, "prompt");
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(way, "way");
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.line(this);
        }
    }

    /**
     * Here it ends.
     *
     * @param worth 0 did harm, 1 nothing gained, 2 something agreed, 3 what there was to be had
     * @param reason why it ended so
     */
    public record Ending(int worth, String reason) implements Continuation {

        /** What there was to be had. */
        public static final int BEST = 3;

        public Ending {
            Objects.requireNonNull(reason, "reason");
            if (worth < 0 || worth > BEST) {
                throw new IllegalArgumentException("An ending's worth lies between 0 and 3, not " + worth);
            }
        }

        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.ending(this);
        }
    }

    /**
     * One thing to say.
     *
     * @param said its id, unique in the task, its words and its key
     * @param way where it leads
     * @param sets what is remembered of it
     * @param needs offered only where all of these are remembered
     * @param bars not offered where any of these is remembered
     */
    public record Move(ResponseOption said, Way way, Set<String> sets, Set<String> needs, Set<String> bars) {
        public Move {
            Objects.requireNonNull(said, "said");
            Objects.requireNonNull(way, "way");
            sets = Set.copyOf(sets);
            needs = Set.copyOf(needs);
            bars = Set.copyOf(bars);
        }

        /** True where it can be said. */
        public boolean isOffered(Set<String> remembered) {
            return remembered.containsAll(needs) && bars.stream().noneMatch(remembered::contains);
        }
    }

    /**
     * Where something leads.
     *
     * @param to a node's id
     * @param detours other nodes, for what was said before; the first that fits counts
     */
    public record Way(String to, List<Detour> detours) {
        public Way {
            Objects.requireNonNull(to, "to");
            detours = List.copyOf(detours);
        }

        /** The id of the node it leads to after what is remembered. */
        public String from(Set<String> remembered) {
            return detours.stream()
                    .filter(detour -> remembered.containsAll(detour.needs()))
                    .map(Detour::to)
                    .findFirst()
                    .orElse(to);
        }
    }

    /**
     * Another way on.
     *
     * @param needs all of these are remembered
     * @param to a node's id
     */
    public record Detour(Set<String> needs, String to) {
        public Detour {
            needs = Set.copyOf(needs);
            Objects.requireNonNull(to, "to");
        }
    }
}
