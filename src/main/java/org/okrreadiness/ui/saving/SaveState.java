package org.okrreadiness.ui.saving;

import java.time.Instant;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;

/**
 * Whether what was typed is safe.
 *
 * @param step how far it is
 * @param at when the last thing was forced to disk; empty before the first
 * @param problem why it is not safe; only with {@link Step#FAILED}
 */
public record SaveState(Step step, Optional<Instant> at, Optional<Phrase> problem) {

    public enum Step {
        /** Nothing has been changed since the screen opened. */
        UNTOUCHED,
        /** Something is typed and not yet on disk. */
        SAVING,
        /** Everything typed is on disk. */
        SAVED,
        /** The last try did not succeed; it is tried again. */
        FAILED
    }

    static final SaveState UNTOUCHED = new SaveState(Step.UNTOUCHED, Optional.empty(), Optional.empty());

    SaveState saving() {
        return new SaveState(Step.SAVING, at, Optional.empty());
    }

    SaveState saved(Instant now) {
        return new SaveState(Step.SAVED, Optional.of(now), Optional.empty());
    }

    SaveState failed(Phrase why) {
        return new SaveState(Step.FAILED, at, Optional.of(why));
    }
}
