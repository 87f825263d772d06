package org.okrreadiness.ui.take;

import java.util.Optional;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.rubric.Phrase;

/** What the look back says, as phrases. */
final class ReviewText {

    private final TakeViewModel sitting;

    ReviewText(TakeViewModel sitting) {
        this.sitting = sitting;
    }

    Phrase heading() {
        return Phrase.of(sitting.isTimeUp() ? "take.review.time-up" : "take.review.heading");
    }

    Phrase summary() {
        long blank = count(TaskProgress.State.NOT_BEGUN);
        long begun = count(TaskProgress.State.BEGUN);
        if (blank + begun == 0) {
            return Phrase.of("take.review.all-answered");
        }
        if (begun == 0) {
            return counted("take.review.blank", blank);
        }
        return blank == 0
                ? counted("take.review.begun", begun)
                : Phrase.of("take.review.blank-and-begun", String.valueOf(blank), String.valueOf(begun));
    }

    /** What a sealed sitting has to say about itself; empty in practice. */
    Optional<Phrase> notice() {
        if (sitting.mode() != Mode.ASSESSMENT) {
            return Optional.empty();
        }
        if (sitting.wasTimeUpBefore()) {
            return Optional.of(Phrase.of("take.review.time-was-up"));
        }
        return Optional.of(Phrase.of(sitting.isTimeUp() ? "take.review.time-up.notice" : "take.review.sealed"));
    }

    Phrase consequence() {
        if (sitting.assessment().isMarkedElsewhere()) {
            return Phrase.of("take.confirm.elsewhere");
        }
        return Phrase.of(sitting.mode() == Mode.ASSESSMENT ? "take.confirm.sealed" : "take.confirm.practice");
    }

    /** What is being done once it was handed in. */
    Phrase marking() {
        return Phrase.of(sitting.assessment().isMarkedElsewhere() ? "take.closing" : "take.marking");
    }

    private long count(TaskProgress.State state) {
        return sitting.entries().stream()
                .filter(e -> e.progress().state() == state)
                .count();
    }

    private static Phrase counted(String key, long count) {
        return count == 1 ? Phrase.of(key + ".one") : Phrase.of(key + ".several", String.valueOf(count));
    }
}
