package org.okrreadiness.scoring.critique;

import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Part;

/** Marks one line of a set by the rubric for what it is: an objective or a key result. */
@FunctionalInterface
public interface LineMarking {

    /**
     * @param line which line of the set the text stands for: the objective or a key result
     * @param text its wording
     * @param shown the text that evidence refers to
     */
    ArtefactScore mark(Part line, String text, Part shown);
}
