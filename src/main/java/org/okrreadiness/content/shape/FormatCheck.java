package org.okrreadiness.content.shape;

import java.util.Optional;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.tree.Node;

/** Looks at {@code format} before anything else is judged: what a newer version means by its fields is not ours to guess. */
public final class FormatCheck {

    /** The newest format this version reads. */
    static final int NEWEST = 1;

    private final Findings findings;

    public FormatCheck(Findings findings) {
        this.findings = findings;
    }

    /** True when the file's other fields may be read; a file without a format is read on, and reported by its shape. */
    public boolean isReadable(Node file) {
        Optional<Node.Scalar> format = formatOf(file);
        if (format.isEmpty()) {
            return true;
        }
        Optional<Double> number =
                format.filter(f -> f.is(Node.Scalar.Kind.NUMBER)).map(f -> Double.valueOf(f.text()));
        if (number.isPresent() && number.get() > NEWEST) {
            findings.add(Rule.NEWER_FORMAT, format.get().at(), format.get().text(), String.valueOf(NEWEST));
            return false;
        }
        if (number.isEmpty() || number.get() != NEWEST) {
            findings.add(Rule.UNKNOWN_FORMAT, format.get().at(), format.get().text(), String.valueOf(NEWEST));
        }
        return true;
    }

    private static Optional<Node.Scalar> formatOf(Node file) {
        return Optional.of(file)
                .filter(Node.Mapping.class::isInstance)
                .map(m -> ((Node.Mapping) m).entries().get("format"))
                .map(Node.Entry::value)
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast);
    }
}
