package org.okrreadiness.domain.task;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.okrreadiness.domain.task.ConversationNode.Ending;
import org.okrreadiness.domain.task.ConversationNode.Move;
import org.okrreadiness.domain.task.ConversationNode.Moves;
import org.okrreadiness.domain.task.ConversationNode.OpenLine;

/**
 * Where a conversation stands: all that decides how it can go on.
 *
 * @param node what the other person has just said
 * @param remembered of the moves made so far
 */
public record ConversationState(ConversationNode node, Set<String> remembered) {

    public ConversationState {
        Objects.requireNonNull(node, "node");
        remembered = Collections.unmodifiableSortedSet(new TreeSet<>(remembered));
    }

    /** The moves that can be made here, in the order of the task; none where a line is asked for and at an ending. */
    public List<Move> offered() {
        return node.next() instanceof Moves all
                ? all.moves().stream()
                        .filter(move -> move.isOffered(remembered))
                        .toList()
                : List.of();
    }

    /** The move of that id, if it can be made here. */
    public Optional<Move> offered(String id) {
        return offered().stream().filter(move -> move.said().id().equals(id)).findFirst();
    }

    /** The line that is asked for here, if one is. */
    public Optional<OpenLine> line() {
        return node.next() instanceof OpenLine line ? Optional.of(line) : Optional.empty();
    }

    /** How it has ended; empty while it goes on. */
    public Optional<Ending> ending() {
        return node.next() instanceof Ending ending ? Optional.of(ending) : Optional.empty();
    }

    /** True where nothing can be said and nothing has ended. */
    public boolean isDeadEnd() {
        return offered().isEmpty() && line().isEmpty() && ending().isEmpty();
    }

    /**
     * By the node's id, since going through all its words for every state of a large conversation takes long, and by the words in their
     * order, since a set's own hash is a sum that many sets of like words share.
     */
    @Override
    public int hashCode() {
        int hash = node.id().hashCode();
        for (String word : remembered) {
            hash = 31 * hash + word.hashCode();
        }
        return hash;
    }
}
