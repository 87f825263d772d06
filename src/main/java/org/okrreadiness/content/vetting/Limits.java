package org.okrreadiness.content.vetting;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Words;
import org.okrreadiness.content.tree.Node;

/** Fields of a vetting file, within limits. */
final class Limits {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_PLACE = 500;
    static final int LONGEST_TEXT = 2_000;
    static final int MOST_ENTRIES = 100;

    private Limits() {}

    /** Text that may be left out. */
    static String words(Fields fields, String field, int longest) {
        return within(fields, field, fields.words(field), longest);
    }

    /** Text that has to be there; something harmless where it is not, which has been reported. */
    static String name(Fields fields, String field, int longest) {
        String text = within(fields, field, fields.words(field), longest);
        boolean isBlank = text.isBlank();
        if (isBlank && fields.node(field).filter(Node.Scalar.class::isInstance).isPresent()) {
            fields.findings().add(Rule.BLANK_TEXT, fields.at(field));
        }
        return isBlank ? "unnamed" : text;
    }

    /** Whether a part holds nothing but empty places, as blank files have them. */
    static boolean isBlank(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().values().stream().allMatch(entry -> isBlank(entry.value()));
        }
        if (node instanceof Node.Items items) {
            return items.nodes().stream().allMatch(Limits::isBlank);
        }
        return ((Node.Scalar) node).is(Node.Scalar.Kind.NOTHING);
    }

    /** The title of a part that has something in it; one without is reported. */
    static String title(Fields fields) {
        if (fields.node("title").isEmpty()) {
            fields.findings().add(Rule.EMPTY_VALUE, fields.at(), "title");
            return "unnamed";
        }
        return name(fields, "title", LONGEST_NAME);
    }

    private static String within(Fields fields, String field, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            fields.findings().add(Rule.TEXT_TOO_LONG, fields.at(field), String.valueOf(longest));
        }
        return text;
    }

    static List<Node> list(Fields fields, String field, int most) {
        List<Node> nodes = fields.nodes(field);
        if (nodes.size() > most) {
            fields.findings().add(Rule.TOO_MANY_ENTRIES, fields.at(field), field, String.valueOf(most));
        }
        return nodes.stream().limit(most).filter(node -> !isBlank(node)).toList();
    }

    /** None where the list is left out or has nothing in it. */
    static <E extends Enum<E>> Set<E> set(Fields fields, String field, Words<E> words, Class<E> type) {
        Set<E> all = EnumSet.noneOf(type);
        if (!fields.nodes(field).isEmpty()) {
            all.addAll(fields.choices(field, words));
        }
        return Collections.unmodifiableSet(all);
    }
}
