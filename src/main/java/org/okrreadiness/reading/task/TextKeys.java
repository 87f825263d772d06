package org.okrreadiness.reading.task;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.Talk;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.ConversationNode;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TextKey;
import org.okrreadiness.domain.task.WriteOkrSet;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.task.TextKeys.Asked;

/** The texts in own words that a task asks for, each with its key; of a conversation the lines that came up in it. */
final class TextKeys implements Task.Cases<List<Asked>> {

    private final Messages messages;
    private final Optional<Response> response;

    /** @param response decides which lines of a conversation were asked for */
    TextKeys(Messages messages, Optional<Response> response) {
        this.messages = messages;
        this.response = response;
    }

    /**
     * A text that is asked for.
     *
     * @param part the part of the response in which it stands
     * @param heading names it
     */
    record Asked(Part part, String heading, TextKey key) {}

    @Override
    public List<Asked> write(WriteOkrSet task) {
        return List.of();
    }

    @Override
    public List<Asked> critique(Critique task) {
        return List.of();
    }

    @Override
    public List<Asked> judge(JudgeResponses task) {
        return List.of();
    }

    @Override
    public List<Asked> bestAndWorst(BestAndWorst task) {
        return List.of();
    }

    @Override
    public List<Asked> newInformation(NewInformation task) {
        return List.of();
    }

    @Override
    public List<Asked> prioritise(Prioritise task) {
        return List.of();
    }

    @Override
    public List<Asked> answer(OpenAnswer task) {
        return List.of(new Asked(Part.ANSWER, messages.get("result.answer"), task.key()));
    }

    @Override
    public List<Asked> conversation(Conversation task) {
        ConversationGiven given = response.filter(ConversationGiven.class::isInstance)
                .map(ConversationGiven.class::cast)
                .orElse(ConversationGiven.EMPTY);
        return Talk.of(task, given).lines().stream()
                .map(exchange -> exchange.at().node())
                .distinct()
                .flatMap(node -> line(node).stream())
                .toList();
    }

    private static Optional<Asked> line(ConversationNode node) {
        return node.next() instanceof ConversationNode.OpenLine line
                ? Optional.of(new Asked(Part.line(node.id()), line.prompt().strip(), line.key()))
                : Optional.empty();
    }

    @Override
    public List<Asked> diagnose(Diagnose task) {
        return List.of(new Asked(Part.COUNTER, messages.get("part.counter"), task.counter()));
    }

    @Override
    public List<Asked> scoreAndReset(ScoreAndReset task) {
        return List.of(new Asked(Part.LEARNING, messages.get("part.learning"), task.learning()));
    }
}
