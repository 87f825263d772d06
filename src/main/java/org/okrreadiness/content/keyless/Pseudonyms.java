package org.okrreadiness.content.keyless;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.okrreadiness.content.tree.Node;

/** Numbers for the names within one conversation, in the order in which they turn up: numbering again changes nothing. */
final class Pseudonyms {

    private final Map<Part.Role, Map<String, String>> given = new EnumMap<>(Part.Role.class);

    Node of(Node.Scalar name, Part.Role role) {
        Map<String, String> numbers = given.computeIfAbsent(role, any -> new LinkedHashMap<>());
        String letter = role == Part.Role.NODE ? "n" : "w";
        String number = numbers.computeIfAbsent(name.text(), any -> letter + (numbers.size() + 1));
        return new Node.Scalar(name.at(), number, Node.Scalar.Kind.TEXT);
    }
}
