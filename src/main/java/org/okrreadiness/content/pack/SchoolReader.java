package org.okrreadiness.content.pack;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.shape.Vocabulary;
import org.okrreadiness.content.shape.Words;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.domain.rubric.School.ConfidenceBand;
import org.okrreadiness.domain.rubric.School.Count;
import org.okrreadiness.domain.rubric.School.Range;
import org.okrreadiness.domain.rubric.SchoolRule;

/** Reads the file of one school. Schools ship with the program, so what is wrong with one is a defect and is thrown. */
public final class SchoolReader {

    private static final int PER_CENT = 100;

    private final Findings findings = new Findings();

    /** @throws IllegalStateException when the file says something a school cannot say */
    public School read(Node file) {
        Fields fields = Fields.of(file, Shapes.SCHOOL, findings);
        Map<SchoolRule, Fields> rules = new EnumMap<>(SchoolRule.class);
        Map<SchoolRule, String> reasons = new EnumMap<>(SchoolRule.class);
        for (SchoolRule rule : SchoolRule.values()) {
            String name = Words.kebab(rule);
            Node node = fields.node(name).orElseThrow(() -> new IllegalStateException("There is no " + name));
            Fields of = Fields.of(node, Shapes.ofSchoolRule(rule), findings);
            rules.put(rule, of);
            reasons.put(rule, of.text("reason"));
        }
        School school =
                new School(fields.id("id"), fields.text("version"), fields.text("title"), rules(rules), reasons);
        if (!findings.list().isEmpty()) {
            throw new IllegalStateException("A school cannot be read: " + findings.list());
        }
        return school;
    }

    private static School.Rules rules(Map<SchoolRule, Fields> rules) {
        Fields keyResults = rules.get(SchoolRule.KEY_RESULTS);
        return new School.Rules(
                rules.get(SchoolRule.DELIVERABLE_KEY_RESULTS).truth("allowed"),
                rules.get(SchoolRule.STAND_INS).truth("allowed"),
                rules.get(SchoolRule.NUMBER_IN_OBJECTIVE).truth("allowed"),
                rules.get(SchoolRule.DATE_IN_OBJECTIVE).choice("wanted", Vocabulary.DATES_IN_OBJECTIVES),
                new Count(range(keyResults, "sound"), range(keyResults, "best")),
                new ConfidenceBand(range(rules.get(SchoolRule.CONFIDENCE), "per-cent")));
    }

    private static Range range(Fields fields, String field) {
        List<Integer> ends = fields.wholeNumbers(field, 0, PER_CENT);
        if (ends.size() != 2) {
            throw new IllegalStateException(field + " needs two numbers, not " + ends);
        }
        return new Range(ends.get(0), ends.get(1));
    }
}
