package org.okrreadiness.exchange;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.okrreadiness.domain.response.DiagnosisGiven;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Help;

/** The wire form of a diagnosis. */
record DiagnosisFile(
        int format,
        String kind,
        SortedMap<String, String> causes,
        Optional<String> root,
        Optional<String> help,
        String counter,
        OptionalInt confidence) {

    static final String KIND = "diagnosis";

    static DiagnosisFile of(DiagnosisGiven response) {
        return new DiagnosisFile(
                Versioned.FORMAT,
                KIND,
                Word.of(response.causes()),
                response.root().map(Word::of),
                response.help().map(Word::of),
                response.counter(),
                response.confidence());
    }

    DiagnosisGiven response() {
        return new DiagnosisGiven(
                Word.readAll(Cause.class, causes),
                root.map(word -> Word.read(Cause.class, word)),
                help.map(word -> Word.read(Help.class, word)),
                counter,
                confidence);
    }
}
