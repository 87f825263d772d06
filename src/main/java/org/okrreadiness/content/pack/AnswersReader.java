package org.okrreadiness.content.pack;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.FormatCheck;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.content.tree.TreeReader;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;

/** Reads answers files of one assessment. */
public final class AnswersReader {

    private final Assessment assessment;
    private final Findings findings;
    private final Names labels = new Names();

    public AnswersReader(Assessment assessment, Findings findings) {
        this.assessment = assessment;
        this.findings = findings;
    }

    /** @param label unique among the files this reader has read */
    public record Answers(String label, Map<TaskId, Response> responses) {}

    /** @param name of the file, for findings */
    public Optional<Answers> read(String name, byte[] bytes) {
        return new TreeReader(findings)
                .read(name, bytes)
                .filter(new FormatCheck(findings)::isReadable)
                .map(this::read);
    }

    Answers read(Node file) {
        Fields fields = Fields.of(file, Shapes.ANSWERS, findings);
        checkAssessment(fields);
        String label = fields.id("label");
        fields.node("label").ifPresent(node -> labels.give(label, node.at(), findings));
        Map<TaskId, Response> responses = new TreeMap<>();
        fields.entries("responses")
                .forEach((task, entry) -> named(task, entry)
                        .ifPresent(found ->
                                responses.put(found.id(), found.fold(new ResponseReader(entry.value(), findings)))));
        return new Answers(label, responses);
    }

    private void checkAssessment(Fields fields) {
        String id = fields.text("assessment");
        String wanted = assessment.ref().id();
        if (!id.isEmpty() && !id.equals(wanted)) {
            findings.add(Rule.OTHER_ASSESSMENT, fields.at("assessment"), id, wanted);
        }
    }

    private Optional<Task> named(String id, Node.Entry entry) {
        Optional<Task> task = assessment.tasks().stream()
                .filter(t -> t.id().value().equals(id))
                .findFirst();
        if (task.isEmpty()) {
            findings.addMisspelt(
                    Rule.UNKNOWN_REFERENCE,
                    entry.at(),
                    id,
                    assessment.tasks().stream().map(t -> t.id().value()).toList());
        }
        return task;
    }
}
