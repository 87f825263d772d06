package org.okrreadiness.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.TaskId;

/** Assessments of which no copy stays behind. Enough for samples, which are of shipped packs and can be made again. */
record NothingKept(AssessmentSource source) implements AssessmentSource {

    @Override
    public List<FoundPack> packs() {
        return source.packs();
    }

    @Override
    public FoundPack read(Path folderOrFile) {
        return source.read(folderOrFile);
    }

    @Override
    public List<FoundPack> readAll(Path folderOrFile) {
        return source.readAll(folderOrFile);
    }

    @Override
    public Optional<Assessment> find(AssessmentRef ref) {
        return source.find(ref);
    }

    @Override
    public void keep(AssessmentRef ref) {
        // Nothing.
    }

    @Override
    public Map<TaskId, Response> answers(Path file, Assessment assessment) {
        return source.answers(file, assessment);
    }

    @Override
    public Map<String, Map<TaskId, Response>> sampleAnswers(Assessment assessment) {
        return source.sampleAnswers(assessment);
    }
}
