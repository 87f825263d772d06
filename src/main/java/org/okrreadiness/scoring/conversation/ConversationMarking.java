package org.okrreadiness.scoring.conversation;

import org.okrreadiness.domain.response.Response.ConversationGiven;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Task.Conversation;

/** Marks the path of a conversation, its lines and where it ended. */
public final class ConversationMarking {

    /** @param rubric the rubric to mark by */
    public ConversationMarking(Rubric rubric) {}

    /** Marks {@code given}, which is not blank. */
    public TaskScore mark(Conversation task, ConversationGiven given, Situation situation) {
        throw new UnsupportedOperationException("to be built");
    }
}
