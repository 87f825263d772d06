package org.okrreadiness.content.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.service.PackFinding.Place;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/** Puts the tree together from the parser's events. No recursion: depth is counted, not left to the stack. */
final class TreeBuilder {

    static final int DEEPEST = 24;

    private final String file;
    private final Deque<Branch> open = new ArrayDeque<>();
    private Node root;
    private int documents;
    private int valuesLeft;

    /** @param valuesLeft how many values may still come */
    TreeBuilder(String file, int valuesLeft) {
        this.file = file;
        this.valuesLeft = valuesLeft;
    }

    int valuesLeft() {
        return valuesLeft;
    }

    void accept(Event event) {
        switch (event.getEventId()) {
            case DocumentStart -> startDocument((DocumentStartEvent) event);
            case MappingStart -> open(new Branch.OfFields(count(event)), ((MappingStartEvent) event).getTag());
            case SequenceStart -> open(new Branch.OfItems(count(event)), ((SequenceStartEvent) event).getTag());
            case MappingEnd, SequenceEnd -> add(open.pop().node());
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> throw alias((AliasEvent) event);
            default -> {
                // stream and document ends, comments
            }
        }
    }

    /** @throws Refusal when the file holds no value */
    Node root() {
        if (root == null) {
            throw new Refusal(Rule.EMPTY_FILE, new Place(file, 0, 0));
        }
        return root;
    }

    private void startDocument(DocumentStartEvent event) {
        documents++;
        if (documents > 1) {
            throw new Refusal(Rule.SEVERAL_DOCUMENTS, placeOf(event));
        }
        if (event.getSpecVersion().isPresent() || !event.getTags().isEmpty()) {
            throw new Refusal(Rule.DIRECTIVE, placeOf(event));
        }
    }

    private void open(Branch branch, Optional<String> tag) {
        refuseTag(tag, branch.at());
        if (open.size() == DEEPEST) {
            throw new Refusal(Rule.TOO_DEEP, branch.at(), String.valueOf(DEEPEST));
        }
        if (!open.isEmpty() && open.peek().wantsKey()) {
            throw new Refusal(Rule.COMPLEX_KEY, branch.at());
        }
        open.push(branch);
    }

    private void scalar(ScalarEvent event) {
        Place at = count(event);
        refuseTag(event.getTag(), at);
        String text = event.getValue();
        StrictText.firstRefused(text).ifPresent(index -> {
            throw new Refusal(Rule.CONTROL_CHARACTER, at, StrictText.nameOf(text, index));
        });
        add(new Node.Scalar(at, text, event.isPlain() ? PlainScalar.kindOf(text) : Node.Scalar.Kind.TEXT));
    }

    private void add(Node node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().add(node);
        }
    }

    private Place count(Event event) {
        Place at = placeOf(event);
        if (valuesLeft == 0) {
            throw new Refusal(Rule.TOO_MANY_VALUES, at, String.valueOf(TreeReader.MOST_VALUES));
        }
        valuesLeft--;
        if (((NodeEvent) event).getAnchor().isPresent()) {
            throw alias((NodeEvent) event);
        }
        return at;
    }

    private Refusal alias(NodeEvent event) {
        return new Refusal(
                Rule.ALIAS, placeOf(event), event.getAnchor().orElseThrow().getValue());
    }

    private static void refuseTag(Optional<String> tag, Place at) {
        if (tag.isPresent()) {
            throw new Refusal(Rule.TAG, at, tag.get().replace("tag:yaml.org,2002:", "!!"));
        }
    }

    private Place placeOf(Event event) {
        return event.getStartMark()
                .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Place(file, 0, 0));
    }
}
