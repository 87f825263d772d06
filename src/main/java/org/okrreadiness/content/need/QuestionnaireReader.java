package org.okrreadiness.content.need;

import java.util.List;
import java.util.Set;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.NeedShapes;
import org.okrreadiness.content.shape.NeedVocabulary;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.decide.need.Questionnaire;
import org.okrreadiness.decide.need.Statement;
import org.okrreadiness.decide.need.StatementId;

/** Reads the statements that people are asked. Good for one file. */
final class QuestionnaireReader {

    private final Findings findings;
    private final Names ids = new Names();

    QuestionnaireReader(Findings findings) {
        this.findings = findings;
    }

    /** What it returns is whole only when there is no finding. */
    Questionnaire read(Node file) {
        Fields fields = Fields.of(file, NeedShapes.QUESTIONNAIRE, findings);
        List<Statement> statements =
                fields.some("statements").stream().map(this::statement).toList();
        return new Questionnaire(fields.text("version"), statements);
    }

    private Statement statement(Node node) {
        Fields fields = Fields.of(node, NeedShapes.STATEMENT, findings);
        return new Statement(
                new StatementId(ids.give(fields)),
                fields.choice("topic", NeedVocabulary.TOPICS),
                fields.text("statement"),
                fields.text("evidence"),
                Set.copyOf(fields.choices("first-hand", NeedVocabulary.SEATS)),
                fields.choice("cycle", NeedVocabulary.CYCLES));
    }
}
