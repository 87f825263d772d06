package org.okrreadiness.scoring;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.Temptation;
import org.okrreadiness.scoring.reading.LineReader;
import org.okrreadiness.scoring.set.SetLine;
import org.okrreadiness.scoring.set.SetMarking;

/** Marks an objective, its key results and the set they form. Key results left blank are passed over. */
final class SetScoring {

    /**
     * Shares in a set's score. Key results are where most of the work and most of the mistakes are, and each of them carries a gate;
     * the set's own criteria look at the same lines once more and so weigh less than they; an objective is one sentence.
     */
    private static final int OBJECTIVE_SHARE = 20;

    private static final int KEY_RESULTS_SHARE = 50;
    private static final int WHOLE_SHARE = 30;

    private final LineScoring lines;
    private final SetMarking marking;
    private final ReadCase read;

    SetScoring(RubricSet rubrics, ReadCase read) {
        this.lines = new LineScoring(rubrics, read);
        this.marking = new SetMarking(
                rubrics.rubric("okr-set"), rubrics.school().rules().keyResults());
        this.read = read;
    }

    /** The objective, each key result, then the whole. */
    List<ArtefactScore> mark(OkrSet set, List<Temptation> temptations) {
        List<ArtefactScore> parts = new ArrayList<>();
        List<SetLine> readLines = new ArrayList<>();
        LineReader reader = read.reader();
        parts.add(lines.objective(set.objective()));
        for (int number = 1; number <= set.keyResults().size(); number++) {
            KeyResult keyResult = set.keyResults().get(number - 1);
            if (!keyResult.isBlank()) {
                ArtefactScore score = lines.keyResult(Part.keyResult(number), keyResult, set.objective());
                parts.add(score);
                readLines.add(new SetLine(number, keyResult, reader.read(keyResult), LineScoring.outcome(score)));
            }
        }
        parts.add(marking.mark(set.objective(), readLines, temptations, read.situation()));
        return parts;
    }

    /** One figure from the marks {@link #mark} gave. */
    static int score(List<ArtefactScore> parts) {
        List<ArtefactScore> keyResults = parts.subList(1, parts.size() - 1);
        int sum = keyResults.stream().mapToInt(ArtefactScore::score).sum();
        int count = Math.max(1, keyResults.size());
        int points = count
                        * (OBJECTIVE_SHARE * parts.get(0).score()
                                + WHOLE_SHARE * parts.get(parts.size() - 1).score())
                + KEY_RESULTS_SHARE * sum;
        return (2 * points + 100 * count) / (200 * count);
    }
}
