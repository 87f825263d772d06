package org.okrreadiness.scoring.reset;

import java.util.List;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.Trust;

/**
 * Marks of several pieces of work as one score: of each criterion the mean over the pieces that have it, weighted as the rubric says.
 * Criteria of trust C do not count, nor do those without a mark.
 */
record WeightedMarks(Rubric rubric, List<ArtefactScore> artefacts) {

    private static final int BEST = 3;

    /** 0 to 100. */
    int score() {
        int weights = 0;
        double points = 0;
        for (Criterion criterion : rubric.criteria()) {
            List<Mark> marks = marks(criterion);
            if (!marks.isEmpty()) {
                weights += criterion.weight();
                points += criterion.weight() * mean(marks);
            }
        }
        return weights == 0 ? 0 : (int) Math.round(100 * points / (BEST * weights));
    }

    private List<Mark> marks(Criterion criterion) {
        return artefacts.stream()
                .flatMap(artefact -> artefact.mark(criterion.id()).stream())
                .filter(mark -> mark.judgement().trust() != Trust.C)
                .toList();
    }

    private static double mean(List<Mark> marks) {
        return marks.stream().mapToInt(mark -> mark.level().points()).average().orElseThrow();
    }
}
