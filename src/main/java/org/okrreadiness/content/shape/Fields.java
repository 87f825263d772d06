package org.okrreadiness.content.shape;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.service.PackFinding.Place;

/**
 * The fields of one part of a file, taken out one by one.
 *
 * <p>A value that is missing or wrong has been reported when its method returns, and something harmless is returned in its place: an
 * empty text, an empty list, the nearest number allowed. Reading can then go on to the end of the file; what was built is thrown away.
 */
public final class Fields {

    private final Node.Mapping mapping;
    private final Shape shape;
    private final Findings findings;
    private final Values values;

    private Fields(Node.Mapping mapping, Shape shape, Findings findings) {
        this.mapping = mapping;
        this.shape = shape;
        this.findings = findings;
        this.values = new Values(findings);
    }

    /** Reports fields that are missing or unknown. A node that has no fields at all is reported, and all its fields read as empty. */
    public static Fields of(Node node, Shape shape, Findings findings) {
        Values values = new Values(findings);
        Optional<Node.Mapping> mapping = values.mapping(node, shape.name());
        mapping.ifPresent(m -> shape.check(m, findings));
        return new Fields(mapping.orElse(new Node.Mapping(node.at(), Map.of())), shape, findings);
    }

    /**
     * The word that decides which fields a part has.
     *
     * @param name what the part is called when it turns out to have no fields at all
     * @return empty when it cannot be told, which has been reported
     */
    public static <E> Optional<E> kindOf(Node node, String name, Words<E> kinds, Findings findings) {
        Values values = new Values(findings);
        Optional<Node.Mapping> mapping = values.mapping(node, name);
        Optional<Node> kind = mapping.map(m -> m.entries().get("kind")).map(Node.Entry::value);
        if (mapping.isPresent() && kind.isEmpty()) {
            findings.add(Rule.MISSING_FIELD, node.at(), "kind");
        }
        return kind.flatMap(word -> values.known(word, kinds));
    }

    public Findings findings() {
        return findings;
    }

    /** Where this part begins. */
    public Place at() {
        return mapping.at();
    }

    /** Where the value of a field stands, or where the part begins that should have it. */
    public Place at(String field) {
        return node(field).map(Node::at).orElse(mapping.at());
    }

    /** The value, if there is one; empty for a field left out or left blank. */
    public Optional<Node> node(String field) {
        if (!shape.has(field)) {
            throw new IllegalStateException("The shape " + shape.name() + " has no field " + field);
        }
        return Optional.ofNullable(mapping.entries().get(field))
                .map(Node.Entry::value)
                .filter(v -> !(v instanceof Node.Scalar scalar && scalar.is(Node.Scalar.Kind.NOTHING)));
    }

    /** Text with at least one visible character. */
    public String text(String field) {
        return node(field).map(values::text).orElse("");
    }

    /** Text that may be empty; a number is taken as it is written. */
    public String words(String field) {
        return node(field).map(values::words).orElse("");
    }

    /** Lower-case letters, digits and hyphens. */
    public String id(String field) {
        return node(field).map(values::id).orElse("unnamed");
    }

    public boolean truth(String field) {
        return node(field).map(values::truth).orElse(false);
    }

    public int whole(String field, int least, int most) {
        return node(field).map(n -> values.whole(n, least, most)).orElse(least);
    }

    /** The whole numbers of a list. */
    public List<Integer> wholeNumbers(String field, int least, int most) {
        return each(nodes(field), node -> values.whole(node, least, most));
    }

    public double number(String field, double least, double most) {
        return node(field).map(n -> values.number(n, least, most)).orElse(least);
    }

    public OptionalDouble number(String field) {
        return node(field).map(n -> OptionalDouble.of(values.number(n))).orElse(OptionalDouble.empty());
    }

    /** A day; empty when the field is left out or names none. */
    public Optional<LocalDate> day(String field) {
        return node(field).flatMap(values::day);
    }

    public <E> E choice(String field, Words<E> words) {
        return chosen(field, words).orElse(words.any());
    }

    /** Empty when the field is left out. */
    public <E> Optional<E> chosen(String field, Words<E> words) {
        return node(field).map(n -> values.choice(n, words));
    }

    /** One of several words each, none twice, at least one. */
    public <E> List<E> choices(String field, Words<E> words) {
        Set<E> chosen = new LinkedHashSet<>();
        for (Node node : some(field)) {
            Optional<E> choice = values.known(node, words);
            if (choice.isPresent() && !chosen.add(choice.get())) {
                findings.add(Rule.REPEATED_WORD, node.at(), ((Node.Scalar) node).text());
            }
        }
        return chosen.isEmpty() ? List.of(words.any()) : List.copyOf(chosen);
    }

    /** Whole numbers by word: weights and cut scores per competency. */
    public <E> Map<E, Integer> wholes(String field, Words<E> words, int least, int most) {
        Map<E, Integer> numbers = new LinkedHashMap<>();
        entries(field).forEach((word, entry) -> {
            E key = values.choice(new Node.Scalar(entry.at(), word, Node.Scalar.Kind.TEXT), words);
            numbers.put(key, values.whole(entry.value(), least, most));
        });
        return numbers;
    }

    /** Values by names of the author's own choice, such as the ids of tasks. */
    public Map<String, Node.Entry> entries(String field) {
        return node(field)
                .flatMap(n -> values.mapping(n, field))
                .map(Node.Mapping::entries)
                .orElse(Map.of());
    }

    /** The nodes of a list; none when the field is left out. */
    public List<Node> nodes(String field) {
        return node(field).map(n -> values.items(n, field)).orElse(List.of());
    }

    /** The nodes of a list that has at least one; a list without any is reported. */
    public List<Node> some(String field) {
        List<Node> nodes = nodes(field);
        if (nodes.isEmpty() && node(field).filter(Node.Items.class::isInstance).isPresent()) {
            findings.add(Rule.EMPTY_LIST, at(field), field);
        }
        return nodes;
    }

    public List<String> texts(String field) {
        return each(nodes(field), values::text);
    }

    public List<String> someTexts(String field) {
        return each(some(field), values::text);
    }

    private static <T> List<T> each(List<Node> nodes, Function<Node, T> read) {
        return nodes.stream().map(read).toList();
    }
}
