package org.okrreadiness.content.pack.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.need.ShippedNeed;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.NeedVocabulary;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.shape.Words;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.domain.task.Observed;

/** Reads what people in a case say in the words of the questionnaire about need. Good for one task. */
final class ObservedReader {

    /** A case of three hundred words has room for no more. */
    static final int MOST = 40;

    private final Findings findings;
    private final Set<String> given = new HashSet<>();

    ObservedReader(Findings findings) {
        this.findings = findings;
    }

    Observed read(Fields fields) {
        String occasion = fields.chosen("occasion", NeedVocabulary.OCCASIONS)
                .map(Words::kebab)
                .orElse("");
        String differs = fields.node("differs").isPresent() ? fields.text("differs") : "";
        return new Observed(occasion, said(fields), differs);
    }

    private List<Observed.Said> said(Fields fields) {
        List<Node> nodes = fields.some("said");
        if (nodes.size() > MOST) {
            findings.add(Rule.TOO_MANY_ENTRIES, nodes.get(MOST).at(), "said", String.valueOf(MOST));
            return List.of();
        }
        List<String> statements = ShippedNeed.questionnaire().ids();
        List<Observed.Said> said = new ArrayList<>();
        for (Node node : nodes) {
            said.add(said(Fields.of(node, Shapes.OBSERVED_SAID, findings), statements));
        }
        return said;
    }

    private Observed.Said said(Fields fields, List<String> statements) {
        String statement = fields.text("statement");
        if (!statement.isEmpty() && !statements.contains(statement)) {
            findings.addMisspelt(Rule.UNKNOWN_REFERENCE, fields.at("statement"), statement, statements);
        }
        String seat =
                fields.chosen("seat", NeedVocabulary.SEATS).map(Words::kebab).orElse("");
        boolean isTold = !statement.isEmpty() && !seat.isEmpty();
        if (isTold && !given.add(statement + " " + seat)) {
            findings.add(Rule.OBSERVED_TWICE, fields.at("statement"), statement, seat);
        }
        return new Observed.Said(
                statement,
                seat,
                fields.chosen("answer", NeedVocabulary.ANSWERS)
                        .map(Words::kebab)
                        .orElse(""),
                fields.chosen("kind", NeedVocabulary.KINDS).map(Words::kebab).orElse(""),
                fields.text("evidence"));
    }
}
