package org.okrreadiness.domain.rubric;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The marked attempt.
 *
 * @param assessment id, version and content hash of what was sat, as {@code id@version#hash}
 * @param versions what the marks depend on
 * @param overall 0 to 100, weighted by the blueprint
 * @param competencies one for each competency the blueprint names and an asked task bears on
 * @param tasks one for each task that was asked, in the order of the assessment
 */
public record ScoreSheet(
        String assessment,
        ScorerVersions versions,
        int overall,
        List<CompetencyScore> competencies,
        List<TaskScore> tasks) {

    public ScoreSheet {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(versions, "versions");
        competencies = List.copyOf(competencies);
        tasks = List.copyOf(tasks);
    }

    public Optional<TaskScore> task(String taskId) {
        return tasks.stream().filter(t -> t.taskId().equals(taskId)).findFirst();
    }
}
