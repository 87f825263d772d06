package org.okrreadiness.content.pack;

import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.shape.Vocabulary;
import org.okrreadiness.content.shape.Words;
import org.okrreadiness.domain.assessment.Measurement;

/** Reads how far the pack's single tasks can be relied on. */
final class MeasurementReader {

    private static final int MOST_PERSONS = 1_000_000;
    private static final int MANY_PERSONS = 30;
    private static final double WIDEST = 50;

    private final Findings findings;

    MeasurementReader(Findings findings) {
        this.findings = findings;
    }

    /** What is assumed everywhere when the pack says nothing. */
    Measurement read(Fields manifest) {
        return manifest.node("measurement")
                .map(node -> measurement(Fields.of(node, Shapes.MEASUREMENT, findings)))
                .orElse(Measurement.ASSUMED);
    }

    private Measurement measurement(Fields fields) {
        int before = findings.errors();
        Measurement.Basis basis = fields.choice("basis", Vocabulary.BASES);
        double singleTask = fields.number("single-task", 0, 1);
        double sameCase = fields.number("same-case", 0, 1);
        double spread = fields.number("spread", 1, WIDEST);
        int persons = fields.whole("persons", 0, MOST_PERSONS);
        String record = fields.text("record");
        if (findings.errors() == before) {
            check(fields, basis, persons);
            check(fields, singleTask + sameCase);
        }
        return findings.errors() == before
                ? new Measurement(basis, singleTask, sameCase, spread, persons, record)
                : Measurement.ASSUMED;
    }

    private void check(Fields fields, Measurement.Basis basis, int persons) {
        if ((basis == Measurement.Basis.ASSUMED) != (persons == 0)) {
            findings.add(Rule.PERSONS_AND_BASIS, fields.at("persons"), Words.kebab(basis), String.valueOf(persons));
        } else if (persons > 0 && persons < MANY_PERSONS) {
            findings.add(
                    Rule.SMALL_COHORT, fields.at("persons"), String.valueOf(persons), String.valueOf(MANY_PERSONS));
        }
    }

    private void check(Fields fields, double shares) {
        if (shares > 1) {
            findings.add(Rule.SHARES_ABOVE_ONE, fields.at("single-task"), String.valueOf(shares));
        }
    }
}
