package org.okrreadiness.domain.response;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.okrreadiness.domain.task.Conversation;

/**
 * The answer to {@link Conversation}.
 *
 * @param steps what was said, in order; {@link Talk} plays them against the task
 * @param draft the next line as far as it is typed; it is not said yet and never marked
 * @param confidence how sure the participant is of how it went, 0 to 100 per cent; empty when not said
 */
public record ConversationGiven(List<Step> steps, String draft, OptionalInt confidence) implements Response {

    public static final ConversationGiven EMPTY = new ConversationGiven(List.of(), "", OptionalInt.empty());

    public ConversationGiven {
        steps = List.copyOf(steps);
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(confidence, "confidence");
        Percentage.require(confidence);
    }

    @Override
    public boolean isBlank() {
        return steps.isEmpty() && draft.isBlank() && confidence.isEmpty();
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.conversation(this);
    }
}
