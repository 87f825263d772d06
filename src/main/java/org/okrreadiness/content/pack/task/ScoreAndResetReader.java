package org.okrreadiness.content.pack.task;

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
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.domain.task.TextKey;
import org.okrreadiness.domain.task.WordBand;
import org.okrreadiness.service.PackFinding.Place;

/** Reads key results at the end of their cycle, with their key. */
public final class ScoreAndResetReader {

    private static final int MOST = 5;

    /** With fewer key results the same decision for all of them means nothing. */
    private static final int ENOUGH_TO_DIFFER = 3;

    /** Between the lowest and the highest grade that holds; a wider band holds whatever is said. */
    private static final double WIDEST = 0.2;

    private final Findings findings;

    public ScoreAndResetReader(Findings findings) {
        this.findings = findings;
    }

    public ScoreAndReset read(Fields fields, TaskFrame frame, Provenance provenance) {
        Names ids = new Names();
        List<EndedKeyResult> keyResults = fields.some("key-results").stream()
                .map(node -> keyResult(Fields.of(node, Shapes.ENDED_KEY_RESULT, findings), ids))
                .toList();
        check(keyResults, fields.at("key-results"));
        return new ScoreAndReset(frame, fields.text("objective"), keyResults, learning(fields), provenance);
    }

    private void check(List<EndedKeyResult> keyResults, Place place) {
        int count = keyResults.size();
        if (count == 1 || count > MOST) {
            findings.add(Rule.ENDED_COUNT, place, String.valueOf(count));
        }
        long decisions = keyResults.stream()
                .map(keyResult -> keyResult.decisions().get(0))
                .distinct()
                .count();
        if (count >= ENOUGH_TO_DIFFER && decisions == 1) {
            findings.add(Rule.SAME_DECISION, place, String.valueOf(count));
        }
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
            GradeBand band = new GradeBand(ends.get(0), ends.get(1));
            if (band.width() > WIDEST) {
                findings.add(Rule.WIDE_GRADES, fields.at("grade"), band.toString(), GradeBand.text(WIDEST));
            }
            return band;
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
