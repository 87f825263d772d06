package org.okrreadiness.ui.records.export;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How far the writing is, and what became of it.
 *
 * @param progress 0 to 1; negative while nobody knows
 * @param said blank while there is nothing to say
 * @param folder where the files lie, once they do
 */
record Going(State state, double progress, String said, Optional<Path> folder) {

    static final double UNKNOWN = -1;
    static final Going NOTHING = new Going(State.IDLE, UNKNOWN, "", Optional.empty());

    enum State {
        /** Nothing is being written. */
        IDLE,
        /** Something is, and it has not taken long. */
        WORKING,
        /** It takes long enough to be told, and can be stopped. */
        SLOW,
        DONE,
        /** Somebody stopped it; nothing was written. */
        STOPPED,
        FAILED
    }

    Going {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(folder, "folder");
    }

    boolean isBusy() {
        return state == State.WORKING || state == State.SLOW;
    }

    static Going working(State state, double progress, String said) {
        return new Going(state, progress, said, Optional.empty());
    }

    static Going ended(State state, String said) {
        return new Going(state, UNKNOWN, said, Optional.empty());
    }

    static Going done(String said, Path folder) {
        return new Going(State.DONE, 1, said, Optional.of(folder));
    }
}
