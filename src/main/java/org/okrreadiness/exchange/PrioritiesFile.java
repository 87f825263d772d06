package org.okrreadiness.exchange;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeSet;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.task.Ground;

/** The wire form of a choice within a capacity. */
record PrioritiesFile(
        int format,
        String kind,
        List<String> chosen,
        SortedMap<String, String> grounds,
        OptionalInt confidence,
        String reason) {

    static final String KIND = "priorities";

    static PrioritiesFile of(PrioritiesGiven response) {
        return new PrioritiesFile(
                Versioned.FORMAT,
                KIND,
                List.copyOf(response.chosen()),
                Word.of(response.grounds()),
                response.confidence(),
                response.reason());
    }

    PrioritiesGiven response() {
        return new PrioritiesGiven(new TreeSet<>(chosen), Word.readAll(Ground.class, grounds), confidence, reason);
    }
}
