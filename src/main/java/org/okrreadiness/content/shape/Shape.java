package org.okrreadiness.content.shape;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.tree.Node;

/**
 * The fields one part of a file has.
 *
 * @param name as in the schema's {@code $defs}
 * @param required fields that must be there
 * @param optional fields that may be there
 */
public record Shape(String name, List<String> required, List<String> optional) {

    public Shape {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    static Shape of(String name, String... required) {
        return new Shape(name, List.of(required), List.of());
    }

    Shape may(String... fields) {
        return new Shape(
                name,
                required,
                Stream.concat(optional.stream(), Stream.of(fields)).toList());
    }

    /** The same fields and these. */
    Shape with(String otherName, String... fields) {
        return new Shape(
                otherName, Stream.concat(required.stream(), Stream.of(fields)).toList(), optional);
    }

    public List<String> fields() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    boolean has(String field) {
        return required.contains(field) || optional.contains(field);
    }

    void check(Node.Mapping mapping, Findings findings) {
        mapping.entries().forEach((field, entry) -> {
            if (!has(field)) {
                findings.addMisspelt(Rule.UNKNOWN_FIELD, entry.at(), field, fields());
            } else if (isEmpty(entry.value())) {
                findings.add(Rule.EMPTY_VALUE, entry.at(), field);
            }
        });
        for (String field : required) {
            if (!mapping.entries().containsKey(field)) {
                findings.add(Rule.MISSING_FIELD, mapping.at(), field, name);
            }
        }
    }

    private static boolean isEmpty(Node value) {
        return Optional.of(value)
                .filter(v -> v instanceof Node.Scalar scalar && scalar.is(Node.Scalar.Kind.NOTHING))
                .isPresent();
    }
}
