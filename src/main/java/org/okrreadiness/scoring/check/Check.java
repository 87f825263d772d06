package org.okrreadiness.scoring.check;

import java.util.List;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.reading.LineReading;

/** Looks for one condition in a line. Immutable; the same line gives the same findings. */
public interface Check {

    /** Permanent id, for example {@code KR_COUNTS_OWN_OUTPUT}; it stands in stored findings and in the keys of its words. */
    String id();

    /** Lines that show what it does and what it must not do. */
    Examples examples();

    /** The case its examples are written for. */
    default Situation exampleCase() {
        return Situation.NONE;
    }

    /** What it found in {@code line}, empty when the condition does not hold. */
    List<Finding> findings(LineReading line, Place place);
}
