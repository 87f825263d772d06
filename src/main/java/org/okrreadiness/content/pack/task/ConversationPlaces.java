package org.okrreadiness.content.pack.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Values;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.service.PackFinding.Place;

/** Where the parts of one conversation stand in its file, and which of them other parts name. */
final class ConversationPlaces {

    private record Reference(String node, Place at) {}

    private final Findings findings;
    private final Map<String, Place> nodes = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, Place> set = new LinkedHashMap<>();
    private final Map<String, Place> askedFor = new LinkedHashMap<>();

    ConversationPlaces(Findings findings) {
        this.findings = findings;
    }

    void node(String id, Place at) {
        nodes.putIfAbsent(id, at);
    }

    /** Where the node stands; every node that was read has a place. */
    Place of(String node) {
        return nodes.get(node);
    }

    /** Reads a field that names a node. */
    String reference(Fields fields, String field) {
        int before = findings.errors();
        String node = fields.id(field);
        if (fields.node(field).isPresent() && findings.errors() == before) {
            references.add(new Reference(node, fields.at(field)));
        }
        return node;
    }

    /** Reads words that are remembered. */
    Set<String> sets(List<Node> nodes) {
        return words(nodes, set);
    }

    /** Reads words that something asks for. */
    Set<String> asksFor(List<Node> nodes) {
        return words(nodes, askedFor);
    }

    private Set<String> words(List<Node> nodes, Map<String, Place> places) {
        Values values = new Values(findings);
        Set<String> words = new TreeSet<>();
        for (Node node : nodes) {
            String word = values.text(node);
            places.putIfAbsent(word, node.at());
            words.add(word);
        }
        return words;
    }

    /** How many different words are remembered. */
    int remembered() {
        return set.size();
    }

    void reportUnknownNodes() {
        references.stream()
                .filter(reference -> !nodes.containsKey(reference.node()))
                .forEach(reference ->
                        findings.addMisspelt(Rule.UNKNOWN_REFERENCE, reference.at(), reference.node(), nodes.keySet()));
    }

    void reportWordsOfOneSide() {
        set.forEach((word, at) -> {
            if (!askedFor.containsKey(word)) {
                findings.add(Rule.NEVER_ASKED_FOR, at, word);
            }
        });
        askedFor.forEach((word, at) -> {
            if (!set.containsKey(word)) {
                findings.addMisspelt(Rule.NEVER_REMEMBERED, at, word, set.keySet());
            }
        });
    }
}
