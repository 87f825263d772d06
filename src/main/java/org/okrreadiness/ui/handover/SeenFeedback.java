package org.okrreadiness.ui.handover;

import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.service.PreferenceStore;

/** Which feedback the person at this machine has opened, so that what is new can be said to be new. */
public record SeenFeedback(PreferenceStore preferences) {

    private static final String KEY = "feedback.seen.";

    /** @param edition the highest there is */
    public boolean isNew(AttemptId attempt, long edition) {
        return !preferences
                .get(KEY + attempt)
                .filter(Long.toString(edition)::equals)
                .isPresent();
    }

    void put(AttemptId attempt, long edition) {
        preferences.put(KEY + attempt, Long.toString(edition));
    }
}
