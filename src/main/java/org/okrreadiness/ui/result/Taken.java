package org.okrreadiness.ui.result;

import java.nio.file.Path;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;

/**
 * How far the file is that is being taken away, and what became of the last one.
 *
 * @param progress 0 to 1; negative while nobody knows
 * @param said empty while there is nothing to say
 * @param folder where the file lies, once it does
 */
record Taken(Step step, double progress, Optional<Phrase> said, Optional<Path> folder) {

    static final double UNKNOWN = -1;
    static final Taken NOTHING = new Taken(Step.IDLE, UNKNOWN, Optional.empty(), Optional.empty());

    enum Step {
        /** Nothing is being made. */
        IDLE,
        /** Something is being made, and it has not taken long. */
        WORKING,
        /** It takes long enough to be told, and can be stopped. */
        SLOW,
        DONE,
        FAILED
    }

    boolean isBusy() {
        return step == Step.WORKING || step == Step.SLOW;
    }

    static Taken at(Step step, double progress) {
        return new Taken(step, progress, Optional.of(Phrase.of("result.take.working")), Optional.empty());
    }

    static Taken done(Path file) {
        return new Taken(
                Step.DONE,
                1,
                Optional.of(Phrase.of("result.take.saved", file.getFileName().toString())),
                Optional.of(file.toAbsolutePath().getParent()));
    }

    static Taken stopped() {
        return new Taken(Step.IDLE, UNKNOWN, Optional.of(Phrase.of("result.take.stopped")), Optional.empty());
    }

    static Taken failed(Phrase why) {
        return new Taken(Step.FAILED, UNKNOWN, Optional.of(why), Optional.empty());
    }

    static Taken copied(String key) {
        return new Taken(Step.IDLE, UNKNOWN, Optional.of(Phrase.of(key)), Optional.empty());
    }
}
