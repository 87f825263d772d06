package org.okrreadiness.content.shape;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.service.PackFinding.Place;

/** Ids of one sort, with the place where each was given, so that none is given twice and none is used that was never given. */
public final class Names {

    private final Map<String, Place> given = new TreeMap<>();

    /** Reads the {@code id} of a part and reports it when it has been given before. */
    public String give(Fields fields) {
        String id = fields.id("id");
        fields.node("id")
                .filter(Node.Scalar.class::isInstance)
                .ifPresent(node -> give(((Node.Scalar) node).text(), node.at(), fields.findings()));
        return id;
    }

    public void give(String id, Place at, Findings findings) {
        Place before = given.putIfAbsent(id, at);
        if (before != null) {
            findings.add(Rule.DUPLICATE_ID, at, id, before.toString());
        }
    }

    public boolean has(String id) {
        return given.containsKey(id);
    }

    /** Where each was given. */
    public Map<String, Place> places() {
        return Map.copyOf(given);
    }

    public Set<String> all() {
        return given.keySet();
    }

    /** The ids under a field; those never given are reported. */
    public List<String> used(Fields fields, String field) {
        Values values = new Values(fields.findings());
        return fields.nodes(field).stream()
                .map(node -> use(values.words(node), node, fields.findings()))
                .toList();
    }

    private String use(String id, Node node, Findings findings) {
        if (node instanceof Node.Scalar && !given.containsKey(id)) {
            findings.addMisspelt(Rule.UNKNOWN_REFERENCE, node.at(), id, given.keySet());
        }
        return id;
    }
}
