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
 * @param blank those of the optional fields that may be there without a value, because a person fills them in
 */
public record Shape(String name, List<String> required, List<String> optional, List<String> blank) {

    public Shape {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        blank = List.copyOf(blank);
    }

    public static Shape of(String name, String... required) {
        return new Shape(name, List.of(required), List.of(), List.of());
    }

    public Shape may(String... fields) {
        return new Shape(
                name,
                required,
                Stream.concat(optional.stream(), Stream.of(fields)).toList(),
                blank);
    }

    /** May be there, and may be left without a value. */
    public Shape mayBeBlank(String... fields) {
        Shape more = may(fields);
        return new Shape(name, more.required, more.optional, List.of(fields));
    }

    /** The same fields and these. */
    Shape with(String otherName, String... fields) {
        return new Shape(
                otherName, Stream.concat(required.stream(), Stream.of(fields)).toList(), optional, blank);
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
            } else if (isEmpty(entry.value()) && !blank.contains(field)) {
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
