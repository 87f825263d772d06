package org.okrreadiness.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.CompetencyScore;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.Task;

/**
 * From task scores to competencies and one figure. A competency is the mean of the tasks that bear on it, weighted as each task says;
 * the whole is the mean of the competencies, weighted by the blueprint over those that have a task.
 */
final class AttemptScoring {

    private final Assessment assessment;
    private final List<TaskScore> tasks;

    /** @param tasks one for each task of the assessment, in its order */
    AttemptScoring(Assessment assessment, List<TaskScore> tasks) {
        this.assessment = assessment;
        this.tasks = List.copyOf(tasks);
    }

    List<CompetencyScore> competencies() {
        List<CompetencyScore> scores = new ArrayList<>();
        for (Competency competency : assessment.marking().blueprint().keySet()) {
            score(competency).ifPresent(scores::add);
        }
        return scores;
    }

    int overall(List<CompetencyScore> competencies) {
        Map<Competency, Integer> blueprint = assessment.marking().blueprint();
        int weights = 0;
        int points = 0;
        for (CompetencyScore score : competencies) {
            weights += blueprint.get(score.competency());
            points += blueprint.get(score.competency()) * score.score();
        }
        return rounded(points, weights);
    }

    private Optional<CompetencyScore> score(Competency competency) {
        List<Task> all = assessment.tasks();
        int count = 0;
        int weights = 0;
        int points = 0;
        for (int i = 0; i < all.size(); i++) {
            int weight = all.get(i).frame().competencies().getOrDefault(competency, 0);
            count += weight > 0 ? 1 : 0;
            weights += weight;
            points += weight * tasks.get(i).score();
        }
        int cut = assessment.marking().cutScores().of(competency);
        return count == 0
                ? Optional.empty()
                : Optional.of(new CompetencyScore(competency, rounded(points, weights), count, cut));
    }

    private static int rounded(int points, int weights) {
        return weights == 0 ? 0 : (2 * points + weights) / (2 * weights);
    }
}
