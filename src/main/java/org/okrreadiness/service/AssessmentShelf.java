package org.okrreadiness.service;

import java.util.Optional;
import org.okrreadiness.domain.assessment.AssessmentRef;

/** Assessments as files to be sent, and where those go that arrive. */
public interface AssessmentShelf {

    /** Whether it is among the assessments that can be sat. */
    boolean has(AssessmentRef ref);

    /** The files of an assessment; empty for one that is not here. */
    Optional<TravellingAssessment> files(AssessmentRef ref);

    /**
     * Adds an assessment, which can be sat from now on; it is on disk, whole, when this returns.
     *
     * @throws UnreadableInputException when its files do not give the assessment it says it is; nothing is added
     */
    void add(TravellingAssessment assessment);
}
