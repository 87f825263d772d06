package org.okrreadiness.service;

import java.util.List;
import org.okrreadiness.domain.assessment.AttemptId;

/** Appeals that were begun and have not yet gone into a file. */
public interface AppealDrafts {

    /** What was typed about an attempt, in the order in which it was begun; empty where nothing was, or nothing can be read. */
    List<Appeals.Wish> find(AttemptId attempt);

    /**
     * Keeps what was typed, in place of what was kept before; it is on disk, whole, when this returns.
     *
     * @param wishes empty to keep nothing any more
     */
    void keep(AttemptId attempt, List<Appeals.Wish> wishes);
}
