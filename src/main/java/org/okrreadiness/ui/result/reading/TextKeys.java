package org.okrreadiness.ui.result.reading;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.ConversationNode;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TextKey;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.result.reading.TextKeys.Asked;

/** The texts in own words that a task asks for, each with its key. */
final class TextKeys implements Task.Cases<List<Asked>> {

    private final Messages messages;

    TextKeys(Messages messages) {
        this.messages = messages;
    }

    /**
     * A text that is asked for.
     *
     * @param part the part of the response in which it stands
     * @param heading names it
     */
    record Asked(Part part, String heading, TextKey key) {}

    @Override
    public List<Asked> write(Task.WriteOkrSet task) {
        return List.of();
    }

    @Override
    public List<Asked> critique(Task.Critique task) {
        return List.of();
    }

    @Override
    public List<Asked> judge(Task.JudgeResponses task) {
        return List.of();
    }

    @Override
    public List<Asked> bestAndWorst(Task.BestAndWorst task) {
        return List.of();
    }

    @Override
    public List<Asked> newInformation(Task.NewInformation task) {
        return List.of();
    }

    @Override
    public List<Asked> prioritise(Task.Prioritise task) {
        return List.of();
    }

    @Override
    public List<Asked> answer(Task.OpenAnswer task) {
        return List.of(new Asked(Part.ANSWER, messages.get("result.answer"), task.key()));
    }

    @Override
    public List<Asked> conversation(Task.Conversation task) {
        return task.nodes().stream().flatMap(node -> line(node).stream()).toList();
    }

    private static Optional<Asked> line(ConversationNode node) {
        return node.next() instanceof ConversationNode.OpenLine line
                ? Optional.of(new Asked(Part.line(node.id()), line.prompt(), line.key()))
                : Optional.empty();
    }

    @Override
    public List<Asked> diagnose(Task.Diagnose task) {
        return List.of(new Asked(Part.COUNTER, messages.get("part.counter"), task.counter()));
    }

    @Override
    public List<Asked> scoreAndReset(Task.ScoreAndReset task) {
        return List.of(new Asked(Part.LEARNING, messages.get("part.learning"), task.learning()));
    }
}
