package org.okrreadiness.ui.standard;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.standard.BorderlineReading;
import org.okrreadiness.standard.BorderlineStudy;
import org.okrreadiness.standard.GlobalRating;
import org.okrreadiness.standard.RatableSitting;

/** Ratings of people as a whole. Scores are not told here: who knows them rates them again. */
final class RatingsViewModel {

    private final StudyDesk desk;
    private final Messages messages;

    RatingsViewModel(StudyDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    List<RatableSitting> sittings() {
        return desk.sittings();
    }

    private BorderlineStudy study() {
        return desk.study()
                .fold(
                        panel -> {
                            throw new IllegalStateException("A panel rates tasks");
                        },
                        rated -> rated);
    }

    Optional<GlobalRating> rating(AttemptId attempt) {
        return Optional.ofNullable(study().ratings().get(attempt));
    }

    /** @param rating empty takes it back */
    void rate(AttemptId attempt, Optional<GlobalRating> rating) {
        desk.enter(attempt, study().rating(attempt, rating));
    }

    /** How many are rated, and how many it takes. */
    String state() {
        return messages.get(
                "standard.ratings.state",
                study().ratings().size(),
                sittings().size(),
                BorderlineReading.FEWEST_PERSONS);
    }

    /** Calls back after every entry. */
    void whenChanged(Runnable then) {
        desk.studyProperty().addListener((property, before, now) -> then.run());
    }

    Messages messages() {
        return messages;
    }
}
