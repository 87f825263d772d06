package org.okrreadiness.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.Response;
import org.okrreadiness.domain.assessment.TaskId;
import org.okrreadiness.service.AssessmentSource;
import org.okrreadiness.service.FoundPack;

/** A shelf with one assessment on it. */
public final class MemoryAssessments implements AssessmentSource {

    private final Assessment assessment;

    public MemoryAssessments(Assessment assessment) {
        this.assessment = assessment;
    }

    @Override
    public List<FoundPack> packs() {
        return List.of(new FoundPack(FoundPack.Origin.SHIPPED, "memory", Optional.of(assessment), List.of()));
    }

    @Override
    public FoundPack read(Path folderOrFile) {
        return packs().get(0);
    }

    @Override
    public Optional<Assessment> find(AssessmentRef ref) {
        return Optional.of(assessment).filter(a -> a.ref().equals(ref));
    }

    @Override
    public void keep(AssessmentRef ref) {}

    @Override
    public Map<TaskId, Response> answers(Path file, Assessment of) {
        return Map.of();
    }

    @Override
    public Map<String, Map<TaskId, Response>> sampleAnswers(Assessment of) {
        return Map.of();
    }
}
