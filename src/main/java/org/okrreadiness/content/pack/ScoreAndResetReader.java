package org.okrreadiness.content.pack;

import java.util.List;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.shape.Values;
import org.okrreadiness.content.shape.Vocabulary;
import org.okrreadiness.domain.task.EndedKeyResult;
import org.okrreadiness.domain.task.GradeBand;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.domain.task.TextKey;
import org.okrreadiness.domain.task.WordBand;

/** Reads key results at the end of their cycle, with their key. */
final class ScoreAndResetReader {

    private final Findings findings;

    ScoreAndResetReader(Findings findings) {
        this.findings = findings;
    }

    Task.ScoreAndReset read(Fields fields, TaskFrame frame, Provenance provenance) {
        Names ids = new Names();
        List<EndedKeyResult> keyResults = fields.some("key-results").stream()
                .map(node -> keyResult(Fields.of(node, Shapes.ENDED_KEY_RESULT, findings), ids))
                .toList();
        return new Task.ScoreAndReset(frame, fields.text("objective"), keyResults, learning(fields), provenance);
    }

    private EndedKeyResult keyResult(Fields fields, Names ids) {
        return new EndedKeyResult(
                ids.give(fields),
                fields.text("text"),
                grade(fields),
                fields.text("graded-because"),
                fields.choices("decisions", Vocabulary.DECISIONS),
                fields.text("decided-because"));
    }

    private GradeBand grade(Fields fields) {
        List<Double> ends = fields.nodes("grade").stream()
                .map(node -> new Values(findings).number(node, 0, 1))
                .toList();
        if (ends.size() == 2 && ends.get(0) <= ends.get(1)) {
            return new GradeBand(ends.get(0), ends.get(1));
        }
        if (fields.node("grade").isPresent()) {
            findings.add(Rule.BAND_ORDER, fields.at("grade"));
        }
        return new GradeBand(0, 1);
    }

    private TextKey learning(Fields fields) {
        return fields.node("learning")
                .map(node -> new IdeaReader(findings).read(Fields.of(node, Shapes.TEXT_KEY, findings)))
                .orElse(new TextKey(List.of(), List.of(), new WordBand(1, 2)));
    }
}
