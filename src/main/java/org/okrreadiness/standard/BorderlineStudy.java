package org.okrreadiness.standard;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.okrreadiness.domain.assessment.AttemptId;

/** Ratings of people as a whole, to be held against their scores. */
public record BorderlineStudy(StudyFrame frame, Map<AttemptId, GlobalRating> ratings) implements CutStudy {

    public BorderlineStudy {
        Objects.requireNonNull(frame, "frame");
        Map<AttemptId, GlobalRating> sorted = new TreeMap<>(Comparator.comparing(AttemptId::value));
        sorted.putAll(ratings);
        ratings = Collections.unmodifiableMap(sorted);
    }

    @Override
    public BorderlineStudy in(StudyFrame other) {
        return new BorderlineStudy(other, ratings);
    }

    @Override
    public boolean isEmpty() {
        return ratings.isEmpty();
    }

    /** @param rating empty takes it back */
    public BorderlineStudy rating(AttemptId attempt, Optional<GlobalRating> rating) {
        Map<AttemptId, GlobalRating> changed = new TreeMap<>(Comparator.comparing(AttemptId::value));
        changed.putAll(ratings);
        rating.ifPresentOrElse(given -> changed.put(attempt, given), () -> changed.remove(attempt));
        return new BorderlineStudy(frame, changed);
    }

    @Override
    public <T> T fold(Function<AngoffPanel, T> panel, Function<BorderlineStudy, T> borderline) {
        return borderline.apply(this);
    }
}
