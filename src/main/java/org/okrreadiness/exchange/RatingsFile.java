package org.okrreadiness.exchange;

import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.okrreadiness.domain.response.RatingsGiven;

/** The wire form of ratings. */
record RatingsFile(int format, String kind, SortedMap<String, Integer> ratings, OptionalInt confidence, String reason) {

    static final String KIND = "ratings";

    static RatingsFile of(RatingsGiven response) {
        return new RatingsFile(
                Versioned.FORMAT, KIND, new TreeMap<>(response.ratings()), response.confidence(), response.reason());
    }

    RatingsGiven response() {
        return new RatingsGiven(ratings, confidence, reason);
    }
}
