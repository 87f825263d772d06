package org.okrreadiness.exchange;

import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.okrreadiness.domain.response.LeaningsGiven;

/** The wire form of leanings. */
record LeaningsFile(
        int format, String kind, SortedMap<String, Integer> leanings, OptionalInt confidence, String reason) {

    static final String KIND = "leanings";

    static LeaningsFile of(LeaningsGiven response) {
        return new LeaningsFile(
                Versioned.FORMAT, KIND, new TreeMap<>(response.leanings()), response.confidence(), response.reason());
    }

    LeaningsGiven response() {
        return new LeaningsGiven(leanings, confidence, reason);
    }
}
