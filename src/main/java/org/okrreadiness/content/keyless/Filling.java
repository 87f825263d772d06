package org.okrreadiness.content.keyless;

import java.util.LinkedHashMap;
import java.util.Map;
import org.okrreadiness.content.tree.Node;

/** Puts blanks where keys were, in one file. */
final class Filling {

    /** An id in a blank; in one file there may be many, and no two ids may be the same. */
    static final String ID = "blank";

    private int ids;

    Node filled(Node node, Part part) {
        if (node instanceof Node.Items items) {
            return new Node.Items(
                    items.at(),
                    items.nodes().stream().map(each -> filled(each, part)).toList());
        }
        return node instanceof Node.Mapping mapping && part.role() == Part.Role.FIELDS
                ? filled(mapping, part.of(mapping))
                : node;
    }

    private Node filled(Node.Mapping mapping, Part part) {
        Map<String, Node.Entry> whole = new LinkedHashMap<>();
        mapping.entries().forEach((field, entry) -> {
            Part inner = part.kept().getOrDefault(field, Part.WHOLE);
            whole.put(field, new Node.Entry(entry.at(), filled(entry.value(), inner)));
        });
        part.blanks().forEach((field, blank) -> whole.putIfAbsent(field, new Node.Entry(mapping.at(), withIds(blank))));
        return new Node.Mapping(mapping.at(), whole);
    }

    private Node withIds(Node blank) {
        if (blank instanceof Node.Items items) {
            return new Node.Items(
                    items.at(), items.nodes().stream().map(this::withIds).toList());
        }
        if (blank instanceof Node.Mapping mapping) {
            Map<String, Node.Entry> numbered = new LinkedHashMap<>();
            mapping.entries()
                    .forEach((field, entry) -> numbered.put(field, new Node.Entry(entry.at(), withIds(entry.value()))));
            return new Node.Mapping(mapping.at(), numbered);
        }
        Node.Scalar scalar = (Node.Scalar) blank;
        return scalar.text().equals(ID) ? new Node.Scalar(scalar.at(), ID + "-" + ++ids, scalar.kind()) : scalar;
    }
}
