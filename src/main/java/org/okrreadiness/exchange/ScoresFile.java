package org.okrreadiness.exchange;

import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.okrreadiness.domain.response.ScoresGiven;
import org.okrreadiness.domain.task.Decision;

/** The wire form of grades, decisions and learning. */
record ScoresFile(
        int format,
        String kind,
        SortedMap<String, Double> grades,
        SortedMap<String, String> decisions,
        String learning,
        OptionalInt confidence) {

    static final String KIND = "scores";

    static ScoresFile of(ScoresGiven response) {
        return new ScoresFile(
                Versioned.FORMAT,
                KIND,
                new TreeMap<>(response.grades()),
                Word.of(response.decisions()),
                response.learning(),
                response.confidence());
    }

    ScoresGiven response() {
        return new ScoresGiven(grades, Word.readAll(Decision.class, decisions), learning, confidence);
    }
}
