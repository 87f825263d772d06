package org.okrreadiness.content.pack;

import java.util.Map;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Vocabulary;
import org.okrreadiness.domain.rubric.Competency;

/** Weights per competency that sum to 100. */
final class Weights {

    private static final int WHOLE = 100;

    private final Findings findings;

    Weights(Findings findings) {
        this.findings = findings;
    }

    Map<Competency, Integer> read(Fields fields, String field) {
        int before = findings.errors();
        Map<Competency, Integer> weights = fields.wholes(field, Vocabulary.COMPETENCIES, 1, WHOLE);
        int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        boolean readWell = findings.errors() == before && fields.node(field).isPresent();
        if (readWell && sum != WHOLE) {
            findings.add(Rule.WEIGHTS_SUM, fields.at(field), String.valueOf(sum));
        }
        return weights;
    }
}
