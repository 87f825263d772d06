package org.okrreadiness.content.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.content.tree.Node.Scalar.Kind;

/** Single values; each is reported when it is not what it should be, and something harmless is returned for it. */
public final class Values {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    /** No measure of a case is larger; beyond it a number has been typed with the keyboard stuck. */
    private static final double LARGEST = 1e12;

    private final Findings findings;

    public Values(Findings findings) {
        this.findings = findings;
    }

    public Optional<Node.Mapping> mapping(Node node, String name) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        findings.add(Rule.NOT_FIELDS, node.at(), name);
        return Optional.empty();
    }

    public List<Node> items(Node node, String name) {
        if (node instanceof Node.Items items) {
            return items.nodes();
        }
        findings.add(Rule.NOT_A_LIST, node.at(), name);
        return List.of();
    }

    /** Text with at least one visible character. */
    public String text(Node node) {
        Optional<Node.Scalar> text = scalar(node, Rule.NOT_TEXT).filter(s -> isText(s));
        if (text.isPresent() && text.get().text().isBlank()) {
            findings.add(Rule.BLANK_TEXT, node.at());
        }
        return text.map(s -> s.text().strip()).orElse("");
    }

    private boolean isText(Node.Scalar scalar) {
        if (!scalar.is(Kind.TEXT)) {
            findings.add(Rule.NOT_TEXT, scalar.at(), scalar.text());
        }
        return scalar.is(Kind.TEXT);
    }

    /** Text that may be empty; a number is taken as it is written, because that is what its author means by it. */
    public String words(Node node) {
        return scalar(node, Rule.NOT_TEXT)
                .filter(s -> s.is(Kind.NUMBER) || isText(s))
                .map(s -> s.text().strip())
                .orElse("");
    }

    public String id(Node node) {
        String text = words(node);
        if (!ID.matcher(text).matches()) {
            findings.add(Rule.BAD_ID, node.at(), text);
            return "unnamed";
        }
        return text;
    }

    /** A day of the calendar, written 2026-10-01. */
    public Optional<LocalDate> day(Node node) {
        Optional<Node.Scalar> written = scalar(node, Rule.BAD_DATE);
        Optional<LocalDate> day = written.flatMap(s -> day(s.text()));
        if (written.isPresent() && day.isEmpty()) {
            findings.add(Rule.BAD_DATE, node.at(), written.get().text());
        }
        return day;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public boolean truth(Node node) {
        Optional<Node.Scalar> truth = scalar(node, Rule.NOT_TRUE_OR_FALSE).filter(s -> s.is(Kind.TRUTH));
        if (truth.isEmpty() && node instanceof Node.Scalar scalar) {
            findings.add(Rule.NOT_TRUE_OR_FALSE, node.at(), scalar.text());
        }
        return truth.map(s -> s.text().charAt(0) == 't' || s.text().charAt(0) == 'T')
                .orElse(false);
    }

    public int whole(Node node, int least, int most) {
        double value = number(node, least, most);
        if (value != Math.rint(value)) {
            findings.add(Rule.NOT_WHOLE, node.at(), ((Node.Scalar) node).text());
        }
        return (int) value;
    }

    public double number(Node node) {
        return number(node, -LARGEST, LARGEST);
    }

    public double number(Node node, double least, double most) {
        Optional<Node.Scalar> scalar = scalar(node, Rule.NOT_A_NUMBER);
        if (scalar.isEmpty()) {
            return least;
        }
        if (!scalar.get().is(Kind.NUMBER)) {
            findings.add(Rule.NOT_A_NUMBER, node.at(), scalar.get().text());
            return least;
        }
        double value = Double.parseDouble(scalar.get().text());
        if (value >= least && value <= most) {
            return value;
        }
        findings.add(Rule.OUT_OF_RANGE, node.at(), scalar.get().text(), plain(least), plain(most));
        return Math.max(least, Math.min(most, value));
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) && Math.abs(bound) <= LARGEST
                ? String.valueOf((long) bound)
                : String.valueOf(bound);
    }

    public <E> E choice(Node node, Words<E> words) {
        return known(node, words).orElse(words.any());
    }

    /** What a word stands for; empty when it is none of those it could be. */
    public <E> Optional<E> known(Node node, Words<E> words) {
        Optional<Node.Scalar> scalar = scalar(node, Rule.NOT_TEXT);
        Optional<E> meaning = scalar.flatMap(s -> words.meaning(s.text()));
        if (scalar.isPresent() && meaning.isEmpty()) {
            findings.addMisspelt(Rule.UNKNOWN_WORD, node.at(), scalar.get().text(), words.list());
        }
        return meaning;
    }

    /** @param otherwise the rule that is broken when the value is a list or has fields */
    private Optional<Node.Scalar> scalar(Node node, Rule otherwise) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar);
        }
        findings.add(otherwise, node.at(), node instanceof Node.Items ? "[ ]" : "{ }");
        return Optional.empty();
    }
}
