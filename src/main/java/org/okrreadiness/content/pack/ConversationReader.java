package org.okrreadiness.content.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.domain.task.ConversationNode;
import org.okrreadiness.domain.task.ConversationNode.Continuation;
import org.okrreadiness.domain.task.ConversationNode.Detour;
import org.okrreadiness.domain.task.ConversationNode.Ending;
import org.okrreadiness.domain.task.ConversationNode.Move;
import org.okrreadiness.domain.task.ConversationNode.Moves;
import org.okrreadiness.domain.task.ConversationNode.OpenLine;
import org.okrreadiness.domain.task.ConversationNode.Way;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskFrame;

/** Reads a conversation. */
final class ConversationReader {

    private final KeyReader keys;
    private final Findings findings;

    ConversationReader(KeyReader keys, Findings findings) {
        this.keys = keys;
        this.findings = findings;
    }

    private final Names moves = new Names();
    private final Names nodes = new Names();

    Task.Conversation read(Fields fields, TaskFrame frame, Provenance provenance) {
        IdeaReader ideas = new IdeaReader(findings);
        List<ConversationNode> read = fields.some("nodes").stream()
                .map(node -> node(Fields.of(node, Shapes.NODE, findings), ideas))
                .toList();
        return new Task.Conversation(frame, fields.text("with"), fields.id("start"), read, provenance);
    }

    private ConversationNode node(Fields fields, IdeaReader ideas) {
        return new ConversationNode(nodes.give(fields), fields.text("says"), next(fields, ideas));
    }

    private Continuation next(Fields fields, IdeaReader ideas) {
        Optional<Continuation> line =
                fields.node("line").map(node -> line(Fields.of(node, Shapes.LINE, findings), ideas));
        Optional<Continuation> ending =
                fields.node("ending").map(node -> ending(Fields.of(node, Shapes.ENDING, findings)));
        return line.or(() -> ending).orElseGet(() -> moves(fields));
    }

    private Moves moves(Fields fields) {
        return new Moves(fields.some("moves").stream()
                .map(node -> move(Fields.of(node, Shapes.MOVE, findings)))
                .toList());
    }

    private Move move(Fields fields) {
        return new Move(
                keys.option(fields, moves, JudgementKey.WORST, JudgementKey.BEST),
                way(fields),
                Set.copyOf(fields.texts("sets")),
                Set.copyOf(fields.texts("if")),
                Set.copyOf(fields.texts("unless")));
    }

    private OpenLine line(Fields fields, IdeaReader ideas) {
        return new OpenLine(fields.text("prompt"), ideas.read(fields), way(fields));
    }

    private static Ending ending(Fields fields) {
        return new Ending(fields.whole("worth", 0, 3), fields.text("reason"));
    }

    private Way way(Fields fields) {
        List<Detour> detours = fields.nodes("detours").stream()
                .map(node -> Fields.of(node, Shapes.DETOUR, findings))
                .map(detour -> new Detour(Set.copyOf(detour.someTexts("if")), detour.id("to")))
                .toList();
        return new Way(fields.id("to"), detours);
    }
}
