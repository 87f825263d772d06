package org.okrreadiness.service;

import java.util.Optional;
import org.okrreadiness.domain.assessment.AssessmentRef;

/** Assessments as files to be sent, and where those go that arrive. */
public interface AssessmentShelf {

    /** Whether it would add nothing: it is here, or, where it comes without keys, the assessment with keys is. */
    boolean has(TravellingAssessment assessment);

    /** The files of an assessment; empty for one that is not here with its keys. */
    Optional<TravellingAssessment> files(AssessmentRef ref, TravellingAssessment.Edition edition);

    /**
     * Adds an assessment, which can be sat from now on; it is on disk, whole, when this returns.
     *
     * @throws UnreadableInputException when its files do not give the assessment it says it is, when there are keys in an edition without,
     *     or when another such edition of the same assessment is here; nothing is added
     */
    void add(TravellingAssessment assessment);
}
