package org.okrreadiness.scoring.mark;

import java.util.List;
import java.util.Objects;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.Trust;

/**
 * The mean level of one criterion over the pieces of a task. For tasks in which a criterion is marked several times and counts once.
 *
 * @param criterion which criterion
 * @param points of all its marks together
 * @param marks how many there are or should be; with none the mean is 0
 */
public record CriterionMean(CriterionId criterion, int points, int marks) {

    public CriterionMean {
        Objects.requireNonNull(criterion, "criterion");
        if (points < 0 || points > 3 * marks) {
            throw new IllegalArgumentException(marks + " marks cannot have " + points + " points");
        }
    }

    /** Over all marks that the criterion has in these pieces. */
    public static CriterionMean of(CriterionId criterion, List<ArtefactScore> pieces) {
        List<Mark> marks =
                pieces.stream().flatMap(piece -> piece.mark(criterion).stream()).toList();
        return new CriterionMean(
                criterion,
                marks.stream().mapToInt(mark -> mark.level().points()).sum(),
                marks.size());
    }

    /** The same where so many more marks should have been earned and were not. */
    public CriterionMean owing(int more) {
        return new CriterionMean(criterion, points, marks + more);
    }

    /**
     * The means weighted as the rubric says, over 3, from 0 to 100. Criteria of trust C are a trainer's to give and count for nothing.
     * Whole numbers throughout so that it is the same everywhere.
     */
    public static int score(Rubric rubric, List<CriterionMean> means) {
        long common = means.stream().mapToLong(CriterionMean::parts).reduce(1, (a, b) -> a * b);
        long points = 0;
        long weights = 0;
        for (CriterionMean mean : means) {
            int weight = mean.weight(rubric);
            weights += weight;
            points += weight * mean.points * (common / mean.parts());
        }
        long most = 3 * weights * common;
        return most == 0 ? 0 : (int) ((200 * points + most) / (2 * most));
    }

    private long parts() {
        return Math.max(1, marks);
    }

    private int weight(Rubric rubric) {
        return rubric.criterion(criterion)
                .filter(c -> c.trust() != Trust.C)
                .map(c -> c.weight())
                .orElse(0);
    }
}
