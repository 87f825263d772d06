package org.okrreadiness.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.TaskId;

/** Where assessments come from: the shipped ones, the user's own folder, and what was kept of those already sat. */
public interface AssessmentSource {

    /** All packs that can be found, usable or not; shipped ones first, in the order of their list, then by id. */
    List<FoundPack> packs();

    /** Reads one pack folder or its {@code assessment.yaml}. */
    FoundPack read(Path folderOrFile);

    /** Reads one pack, or every pack in a folder of packs; what is neither is one pack that cannot be used. */
    List<FoundPack> readAll(Path folderOrFile);

    /**
     * The assessment exactly as it was when it was sat, even when the pack has changed or gone since.
     *
     * @return empty when no copy with that content hash is left
     */
    Optional<Assessment> find(AssessmentRef ref);

    /** The same, for marking: one that came without its keys does not count. */
    default Optional<Assessment> findWithKeys(AssessmentRef ref) {
        return find(ref).filter(assessment -> !assessment.isMarkedElsewhere());
    }

    /** Keeps a copy so that {@link #find} can answer later; does nothing when there is one. */
    void keep(AssessmentRef ref);

    /**
     * Reads an answers file for an assessment.
     *
     * @throws UnreadableInputException naming file, line and remedy
     */
    Map<TaskId, Response> answers(Path file, Assessment assessment);

    /** The sample answers shipped with a pack, by label (for example {@code strong}); empty when it has none. */
    Map<String, Map<TaskId, Response>> sampleAnswers(Assessment assessment);
}
