package org.okrreadiness.scoring.conversation;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.Trust;

/** The weighted mean of what each criterion came to, 0 to 100. Whole numbers throughout, so that it is the same everywhere. */
final class TalkScore {

    private static final int BEST_LEVEL = 3;

    private record Term(long weight, long points, long most) {}

    private final Rubric rubric;
    private final List<Term> terms = new ArrayList<>();

    TalkScore(Rubric rubric) {
        this.rubric = rubric;
    }

    /**
     * Adds the mean of one criterion's levels. Without any mark the criterion does not apply; one that is only a proposal for a trainer
     * never counts.
     *
     * @param points of all its levels together
     * @param marks how many marks there could have been
     */
    TalkScore with(String criterion, int points, int marks) {
        int weight = rubric.criterion(new CriterionId(criterion))
                .filter(c -> c.trust() != Trust.C)
                .map(Criterion::weight)
                .orElse(0);
        if (marks > 0 && weight > 0) {
            terms.add(new Term(weight, points, (long) BEST_LEVEL * marks));
        }
        return this;
    }

    int of100() {
        long most = terms.stream().mapToLong(Term::most).reduce(1, (a, b) -> a * b);
        long weights = terms.stream().mapToLong(Term::weight).sum();
        long earned = terms.stream()
                .mapToLong(term -> term.weight() * term.points() * (most / term.most()))
                .sum();
        return weights == 0 ? 0 : (int) ((200 * earned + most * weights) / (2 * most * weights));
    }
}
