package org.okrreadiness.content.keyless;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.content.tree.Node;

/** Takes keys out of the tree of a file, and puts blanks where they were. */
public final class Keyless {

    private Keyless() {}

    /** The manifest of an edition without keys as the readers of packs want it. */
    public static Node filledManifest(Node file) {
        return new Filling().filled(file, Parts.MANIFEST);
    }

    /** A scenario of an edition without keys as the readers of packs want it. */
    public static Node filledScenario(Node file) {
        return new Filling().filled(file, Parts.SCENARIO);
    }

    /** The content hash of the assessment with keys; empty where the manifest is none of an edition without keys. */
    public static Optional<String> keyedHash(Node manifest) {
        return manifest instanceof Node.Mapping mapping
                ? Optional.ofNullable(mapping.entries().get(Parts.KEYED_HASH))
                        .map(Node.Entry::value)
                        .filter(Node.Scalar.class::isInstance)
                        .map(value -> ((Node.Scalar) value).text())
                        .filter(hash -> hash.matches("[0-9a-f]{64}"))
                : Optional.empty();
    }

    /** What stays, in the order of {@code part}. */
    static Node stripped(Node node, Part part) {
        return stripped(node, part, new Pseudonyms());
    }

    private static Node stripped(Node node, Part part, Pseudonyms names) {
        if (part.role() == Part.Role.WHOLE) {
            return node;
        }
        if (node instanceof Node.Items items) {
            return new Node.Items(
                    items.at(),
                    items.nodes().stream()
                            .map(each -> stripped(each, part, names))
                            .toList());
        }
        if (part.role() != Part.Role.FIELDS) {
            return node instanceof Node.Scalar name
                    ? names.of(name, part.role())
                    : new Node.Items(node.at(), List.of());
        }
        return node instanceof Node.Mapping mapping
                ? fields(mapping, part, part.kinds().isEmpty() ? names : new Pseudonyms())
                : new Node.Mapping(node.at(), Map.of());
    }

    private static Node fields(Node.Mapping mapping, Part part, Pseudonyms names) {
        Map<String, Node.Entry> left = new LinkedHashMap<>();
        part.of(mapping).kept().forEach((field, inner) -> {
            Node.Entry entry = mapping.entries().get(field);
            if (entry != null) {
                left.put(field, new Node.Entry(entry.at(), stripped(entry.value(), inner, names)));
            }
        });
        return new Node.Mapping(mapping.at(), left);
    }
}
