package org.okrreadiness.ui.decide.vet;

import java.nio.file.Path;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;

/**
 * How far the file is that is being written, and what became of the last one.
 *
 * @param said empty while there is nothing to say
 * @param folder where the file lies, once it does
 */
record Written(Step step, Optional<Phrase> said, Optional<Path> folder) {

    static final Written NOTHING = new Written(Step.IDLE, Optional.empty(), Optional.empty());
    static final Written WORKING = new Written(Step.WORKING, Optional.empty(), Optional.empty());
    static final Written SLOW =
            new Written(Step.SLOW, Optional.of(Phrase.of("vettingwork.file.working")), Optional.empty());
    static final Written STOPPED =
            new Written(Step.IDLE, Optional.of(Phrase.of("vettingwork.file.stopped")), Optional.empty());

    enum Step {
        IDLE,
        /** Something is being written, and it has not taken long. */
        WORKING,
        /** It takes long enough to be told, and can be stopped. */
        SLOW,
        DONE,
        FAILED
    }

    boolean isBusy() {
        return step == Step.WORKING || step == Step.SLOW;
    }

    static Written done(Path file) {
        return new Written(
                Step.DONE,
                Optional.of(
                        Phrase.of("vettingwork.file.saved", file.getFileName().toString())),
                Optional.ofNullable(file.toAbsolutePath().getParent()));
    }

    /** Something that is no file. */
    static Written told(String key) {
        return new Written(Step.DONE, Optional.of(Phrase.of(key)), Optional.empty());
    }

    static Written failed(Phrase why) {
        return new Written(Step.FAILED, Optional.of(why), Optional.empty());
    }
}
