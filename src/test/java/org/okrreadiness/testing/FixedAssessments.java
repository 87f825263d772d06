package org.okrreadiness.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.AssessmentSource;
import org.okrreadiness.service.FoundPack;

/** The packs a test says there are. */
public record FixedAssessments(List<FoundPack> packs) implements AssessmentSource {

    public static FixedAssessments shipped(Assessment assessment) {
        return new FixedAssessments(List.of(
                new FoundPack(FoundPack.Origin.SHIPPED, assessment.ref().id(), Optional.of(assessment), List.of())));
    }

    @Override
    public List<FoundPack> readAll(Path folderOrFile) {
        return List.of(read(folderOrFile));
    }

    @Override
    public FoundPack read(Path folderOrFile) {
        return packs.get(0);
    }

    @Override
    public Optional<Assessment> find(AssessmentRef ref) {
        return packs.stream()
                .flatMap(pack -> pack.assessment().stream())
                .filter(assessment -> assessment.ref().equals(ref))
                .findFirst();
    }

    @Override
    public void keep(AssessmentRef ref) {
        // Nothing can change or go while a test runs.
    }

    @Override
    public Map<TaskId, Response> answers(Path file, Assessment assessment) {
        return Map.of();
    }

    @Override
    public Map<String, Map<TaskId, Response>> sampleAnswers(Assessment assessment) {
        return Map.of();
    }
}
