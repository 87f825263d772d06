package org.okrreadiness.content.pack.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.LineSaid;
import org.okrreadiness.domain.response.MoveMade;
import org.okrreadiness.domain.response.Step;
import org.okrreadiness.domain.response.Talk;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.ConversationState;

/** Reads the steps of a conversation and reports the first that does not fit; where it went after that, nobody can tell. */
public final class StepReader {

    private final Conversation task;
    private final Findings findings;

    public StepReader(Conversation task, Findings findings) {
        this.task = task;
        this.findings = findings;
    }

    public List<Step> read(Fields conversation) {
        List<Node> nodes = conversation.nodes("steps");
        List<Step> steps = new ArrayList<>();
        int before = findings.errors();
        for (Node node : nodes) {
            steps.add(step(Fields.of(node, Shapes.STEP, findings)));
        }
        Talk talk = Talk.of(task, new ConversationGiven(steps, "", OptionalInt.empty()));
        if (findings.errors() == before && !talk.ignored().isEmpty()) {
            report(talk, nodes.get(talk.exchanges().size()));
        }
        return steps;
    }

    private Step step(Fields fields) {
        boolean isMove = fields.node("move").isPresent();
        boolean isLine = fields.node("line").isPresent();
        if (isMove && isLine) {
            findings.add(Rule.STEP_OUT_OF_PLACE, fields.at(), fields.words("move") + ", " + fields.words("line"));
        } else if (!isMove && !isLine) {
            findings.add(Rule.MISSING_FIELD, fields.at(), "move", Shapes.STEP.name());
        }
        return isMove ? new MoveMade(fields.id("move")) : new LineSaid(fields.words("line"));
    }

    private void report(Talk talk, Node node) {
        Step step = talk.ignored().get(0);
        List<String> offered = talk.now().map(ConversationState::offered).orElse(List.of()).stream()
                .map(move -> move.said().id())
                .toList();
        Optional<String> move = step instanceof MoveMade made ? Optional.of(made.id()) : Optional.empty();
        if (move.isPresent() && !offered.isEmpty()) {
            findings.addMisspelt(Rule.MOVE_NOT_OFFERED, node.at(), move.get(), offered);
        } else {
            findings.add(Rule.STEP_OUT_OF_PLACE, node.at(), move.orElseGet(() -> ((LineSaid) step).text()));
        }
    }
}
