package org.okrreadiness.content.pack;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.domain.assessment.Exhibit;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.situation.Concept;
import org.okrreadiness.domain.situation.MetricDefinition;
import org.okrreadiness.domain.situation.Priority;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Task;

/** Reads a scenario file. */
final class ScenarioReader {

    private static final int SHORTEST_BRIEF = 100;
    private static final int LONGEST_BRIEF = 300;
    private static final int MOST_PEOPLE = 10_000_000;

    private final PackNames names;
    private final Findings findings;

    ScenarioReader(PackNames names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    Scenario read(Node file) {
        Fields fields = Fields.of(file, Shapes.SCENARIO, findings);
        ExhibitReader exhibitReader = new ExhibitReader(findings);
        List<Exhibit> exhibits = fields.nodes("exhibits").stream()
                .flatMap(n -> exhibitReader.read(n).stream())
                .toList();
        CaseReader caseReader = new CaseReader(findings);
        Situation situation = situation(fields, caseReader, exhibits);
        TaskReader taskReader = new TaskReader(names, caseReader, findings);
        List<Task> tasks = fields.some("tasks").stream()
                .flatMap(n -> taskReader.read(n).stream())
                .toList();
        String id = names.scenarios().give(fields);
        checkFileName(fields, id);
        return new Scenario(id, fields.text("title"), setting(fields), brief(fields), exhibits, situation, tasks);
    }

    private static Situation situation(Fields fields, CaseReader reader, List<Exhibit> exhibits) {
        List<Concept> concepts =
                fields.nodes("concepts").stream().map(reader::concept).toList();
        List<MetricDefinition> metrics =
                fields.nodes("metrics").stream().map(reader::metric).toList();
        List<Priority> priorities =
                fields.nodes("priorities").stream().map(reader::priority).toList();
        String prose = Prose.of(fields.words("role"), fields.words("brief"), exhibits);
        return new Situation(concepts, metrics, priorities, List.of(), reader.cycle(fields), prose);
    }

    private Scenario.Setting setting(Fields fields) {
        String role = fields.text("role");
        Optional<Fields> organisation =
                fields.node("organisation").map(node -> Fields.of(node, Shapes.ORGANISATION, findings));
        return organisation
                .map(o -> new Scenario.Setting(
                        o.text("name"), o.text("sector"), o.text("country"), o.whole("people", 1, MOST_PEOPLE), role))
                .orElse(new Scenario.Setting("", "", "", 1, role));
    }

    private String brief(Fields fields) {
        String brief = fields.text("brief");
        int words = brief.isEmpty() ? 0 : brief.split("\\s+").length;
        if (words > 0 && (words < SHORTEST_BRIEF || words > LONGEST_BRIEF)) {
            findings.add(Rule.BRIEF_LENGTH, fields.at("brief"), String.valueOf(words));
        }
        return brief;
    }

    private void checkFileName(Fields fields, String id) {
        String file = fields.at().file();
        if (fields.node("id").isPresent() && !file.matches("(?:.*/)?\\Q" + id + "\\E\\.[a-z]+")) {
            findings.add(Rule.FILE_NAMED_OTHERWISE, fields.at("id"), id);
        }
    }
}
