package org.okrreadiness.reading.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.Talk;
import org.okrreadiness.domain.response.Talk.Exchange;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.ConversationMap;
import org.okrreadiness.domain.task.ConversationNode.Ending;
import org.okrreadiness.domain.task.ConversationNode.Move;
import org.okrreadiness.domain.task.ConversationState;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.option.KeyReading;
import org.okrreadiness.reading.option.OptionReading;
import org.okrreadiness.reading.task.ConversationReading.Turn;

/** Reads a conversation: what was said, what else could have been said there, and where it led. Other nodes stay unseen. */
final class ConversationReader {

    private final Messages messages;
    private final Conversation task;
    private final Talk talk;
    private final KeyReading keys;

    /** The moves that were marked, in order: a move made twice is marked twice. */
    private final Deque<ArtefactScore> marked;

    ConversationReader(Messages messages, Conversation task, ConversationGiven given, TaskScore score) {
        this.messages = messages;
        this.task = task;
        this.talk = Talk.of(task, given);
        this.keys = new KeyReading(messages, score);
        this.marked = score.artefacts().stream()
                .filter(artefact -> artefact.part().path().startsWith("option."))
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    ConversationReading read() {
        return new ConversationReading(
                task.with(),
                talk.exchanges().stream().map(this::turn).toList(),
                talk.now().map(state -> state.node().says().strip()).orElse(""),
                outcome(),
                better());
    }

    private Turn turn(Exchange exchange) {
        return new Turn(
                exchange.at().node().says().strip(),
                exchange.words().strip(),
                exchange.move().flatMap(this::level),
                exchange.at().offered().stream()
                        .map(move -> option(move, exchange))
                        .toList());
    }

    private Optional<Level> level(Move move) {
        boolean isMarked = !marked.isEmpty()
                && marked.peek().part().equals(Part.option(move.said().id()));
        return isMarked ? marked.remove().marks().stream().findFirst().map(Mark::level) : Optional.empty();
    }

    private OptionReading option(Move move, Exchange exchange) {
        String key = KeyReading.figure(move.said().key().value());
        boolean isMade = exchange.move().equals(Optional.of(move));
        return new OptionReading(
                move.said().text(),
                Optional.of(KeyReading.effectiveness(
                        OptionalDouble.empty(), move.said().key())),
                messages.get(isMade ? "result.conversation.made" : "result.conversation.not-made", key),
                Optional.empty(),
                keys.reasons(move.said().key()));
    }

    private Optional<Ending> ending() {
        return talk.now().flatMap(ConversationState::ending);
    }

    private String outcome() {
        return ending().map(ending -> messages.get(
                        "result.conversation.ending", ending.reason().strip()))
                .orElseGet(() -> messages.get(
                        talk.exchanges().isEmpty() ? "result.conversation.none" : "result.conversation.broken-off"));
    }

    private String better() {
        ConversationMap map = new ConversationMap(task);
        int reached = ending().map(Ending::worth).orElse(-1);
        return map.start()
                .flatMap(map::bestEnding)
                .filter(best -> best.worth() > reached)
                .map(best ->
                        messages.get("result.conversation.better", best.reason().strip()))
                .orElse("");
    }
}
