package org.okrreadiness.service;

import org.okrreadiness.domain.assessment.CutScores;

/** How cut scores are written for an author to put into a pack. */
@FunctionalInterface
public interface CutRecordFormat {

    /** A block that a pack takes as it is. */
    String write(CutScores cuts);
}
