package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Hold a conversation in which each move changes what the other person does next.
 *
 * @param with who the other person is
 * @param start the id of the node it begins with
 * @param nodes what the other person says, and what can follow
 */
public record Conversation(
        TaskFrame frame, String with, String start, List<ConversationNode> nodes, Provenance provenance)
        implements Task {
    public Conversation {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(with, "with");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(provenance, "provenance");
        nodes = List.copyOf(nodes);
    }

    /** The node of that id, or empty when there is none. */
    public Optional<ConversationNode> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    @Override
    public TaskKind kind() {
        return TaskKind.CONVERSATION;
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.conversation(this);
    }
}
