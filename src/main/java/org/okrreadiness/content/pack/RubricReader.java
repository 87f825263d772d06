package org.okrreadiness.content.pack;

import java.util.List;
import java.util.regex.Pattern;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.shape.Vocabulary;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Gate;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.Trust;

/** Reads a rubric file. */
public final class RubricReader {

    private static final Pattern CRITERION = Pattern.compile("[A-Z]{1,2}[0-9]{1,2}");
    private static final List<String> NO_LEVELS = List.of("", "", "", "");
    private static final CriterionId UNNAMED = new CriterionId("X0");
    private static final Criterion NO_CRITERION = new Criterion(UNNAMED, "", 1, Trust.C, NO_LEVELS);

    private final Findings findings;
    private final Names criteria = new Names();

    public RubricReader(Findings findings) {
        this.findings = findings;
    }

    /** @param ids the rubrics read so far; this one is added */
    public Rubric read(Node file, Names ids) {
        Fields fields = Fields.of(file, Shapes.RUBRIC, findings);
        List<Criterion> asked =
                fields.some("criteria").stream().map(this::criterion).toList();
        List<Gate> gates = fields.nodes("gates").stream().map(this::gate).toList();
        return new Rubric(
                ids.give(fields),
                fields.text("version"),
                fields.text("title"),
                asked.isEmpty() ? List.of(NO_CRITERION) : asked,
                gates);
    }

    private Criterion criterion(Node node) {
        Fields fields = Fields.of(node, Shapes.CRITERION, findings);
        String name = fields.text("id");
        boolean named = CRITERION.matcher(name).matches();
        if (named) {
            criteria.give(name, fields.at("id"), findings);
        } else if (!name.isEmpty()) {
            findings.add(Rule.CRITERION_NAME, fields.at("id"), name);
        }
        return new Criterion(
                named ? new CriterionId(name) : UNNAMED,
                fields.text("title"),
                fields.whole("weight", 1, 100),
                fields.choice("trust", Vocabulary.TRUST),
                levels(fields, name));
    }

    private List<String> levels(Fields fields, String criterion) {
        List<String> levels = fields.texts("levels");
        boolean complete = levels.size() == Level.values().length;
        if (!complete
                && fields.node("levels").filter(Node.Items.class::isInstance).isPresent()) {
            findings.add(Rule.FOUR_LEVELS, fields.at("levels"), criterion, String.valueOf(levels.size()));
        }
        return complete ? levels : NO_LEVELS;
    }

    private Gate gate(Node node) {
        Fields fields = Fields.of(node, Shapes.GATE, findings);
        String name = fields.text("criterion");
        boolean known = criteria.has(name);
        if (!known && !name.isEmpty()) {
            findings.addMisspelt(Rule.UNKNOWN_REFERENCE, fields.at("criterion"), name, criteria.all());
        }
        return new Gate(
                known ? new CriterionId(name) : UNNAMED,
                Level.of(fields.whole("at-most", 0, 3)),
                fields.whole("ceiling", 0, 100));
    }
}
