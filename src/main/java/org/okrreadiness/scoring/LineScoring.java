package org.okrreadiness.scoring;

import java.util.List;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.scoring.level.KeyResultScorer;
import org.okrreadiness.scoring.level.ObjectiveScorer;

/** Marks single lines under the rubrics in force, for one case. */
final class LineScoring {

    private static final CriterionId OUTCOME = new CriterionId("K1");

    private final RubricSet rubrics;
    private final ReadCase read;

    LineScoring(RubricSet rubrics, ReadCase read) {
        this.rubrics = rubrics;
        this.read = read;
    }

    ArtefactScore objective(Objective objective) {
        return new ObjectiveScorer(read.readers(), rubrics.school())
                .score(objective, read.situation(), rubrics.rubric("objective"));
    }

    ArtefactScore keyResult(Part part, KeyResult keyResult, Objective objective) {
        return new KeyResultScorer(read.readers(), rubrics.school())
                .score(part, keyResult, objective, read.situation(), rubrics.rubric("key-result"));
    }

    /** How far a key result is an outcome, without its other marks. */
    Level outcome(KeyResult keyResult, Objective objective) {
        return new KeyResultScorer(read.readers(), rubrics.school())
                .outcome(keyResult, objective, read.situation(), rubrics.rubric("key-result"));
    }

    /**
     * Marks a new wording for a line of {@code set}: the objective as an objective, everything else as a key result.
     *
     * @param shown the text that evidence refers to
     */
    ArtefactScore line(Part line, String text, OkrSet set, Part shown) {
        return line.equals(Part.OBJECTIVE)
                ? shown(objective(new Objective(text)), shown)
                : keyResult(shown, KeyResult.ofText(text), set.objective());
    }

    /** How far a marked key result is an outcome; missing when its rubric does not ask. */
    static Level outcome(ArtefactScore keyResult) {
        return keyResult.mark(OUTCOME).map(Mark::level).orElse(Level.MISSING);
    }

    private static ArtefactScore shown(ArtefactScore score, Part part) {
        List<Mark> marks = score.marks().stream().map(mark -> shown(mark, part)).toList();
        return new ArtefactScore(part, score.rubric(), score.score(), marks, score.flags());
    }

    private static Mark shown(Mark mark, Part part) {
        List<Evidence> evidence = mark.evidence().stream()
                .map(e -> new Evidence(e.code(), part, e.span(), e.text()))
                .toList();
        return new Mark(mark.criterion(), mark.judgement(), mark.because(), mark.question(), evidence);
    }
}
