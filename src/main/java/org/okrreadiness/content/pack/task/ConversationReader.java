package org.okrreadiness.content.pack.task;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.domain.task.Conversation;
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
import org.okrreadiness.domain.task.TaskFrame;

/** Reads a conversation. Good for one. */
public final class ConversationReader {

    private static final List<String> CONTINUATIONS = List.of("moves", "line", "ending");

    private final KeyReader keys;
    private final Findings findings;
    private final IdeaReader ideas;
    private final Names moves = new Names();
    private final Names nodes = new Names();
    private final ConversationPlaces places;

    public ConversationReader(KeyReader keys, Findings findings) {
        this.keys = keys;
        this.findings = findings;
        this.ideas = new IdeaReader(findings);
        this.places = new ConversationPlaces(findings);
    }

    public Conversation read(Fields fields, TaskFrame frame, Provenance provenance) {
        int before = findings.errors();
        String start = places.reference(fields, "start");
        List<ConversationNode> read = fields.some("nodes").stream()
                .map(node -> node(Fields.of(node, Shapes.NODE, findings)))
                .toList();
        if (!read.isEmpty()) {
            places.reportUnknownNodes();
        }
        Conversation task = new Conversation(frame, fields.text("with"), start, read, provenance);
        if (findings.errors() == before) {
            new ConversationLint(task, places, fields.at("nodes"), findings).check();
        }
        return task;
    }

    private ConversationNode node(Fields fields) {
        String id = nodes.give(fields);
        places.node(id, fields.at());
        long ways = CONTINUATIONS.stream()
                .filter(way -> fields.node(way).isPresent())
                .count();
        if (ways != 1) {
            findings.add(Rule.ONE_CONTINUATION, fields.at(), id, String.valueOf(ways));
        }
        return new ConversationNode(id, fields.text("says"), next(fields));
    }

    private Continuation next(Fields fields) {
        Optional<Continuation> line = fields.node("line").map(node -> line(Fields.of(node, Shapes.LINE, findings)));
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
                places.sets(fields.nodes("sets")),
                places.asksFor(fields.nodes("if")),
                places.asksFor(fields.nodes("unless")));
    }

    private OpenLine line(Fields fields) {
        return new OpenLine(fields.text("prompt"), ideas.read(fields), way(fields));
    }

    private static Ending ending(Fields fields) {
        return new Ending(fields.whole("worth", 0, Ending.BEST), fields.text("reason"));
    }

    private Way way(Fields fields) {
        List<Detour> detours = fields.nodes("detours").stream()
                .map(node -> detour(Fields.of(node, Shapes.DETOUR, findings)))
                .toList();
        return new Way(places.reference(fields, "to"), detours);
    }

    private Detour detour(Fields fields) {
        return new Detour(places.asksFor(fields.some("if")), places.reference(fields, "to"));
    }
}
