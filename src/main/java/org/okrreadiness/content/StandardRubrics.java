package org.okrreadiness.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.okrreadiness.content.pack.RubricSet;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.service.RubricSource;

/** The rubrics that ship with the product. */
public final class StandardRubrics implements RubricSource {

    private static final List<String> IDS = List.of(
            "best-and-worst",
            "conversation",
            "critique",
            "diagnose",
            "follow-up-question",
            "judgement",
            "key-result",
            "new-information",
            "objective",
            "okr-set",
            "open-answer",
            "prioritise",
            "score-and-reset");

    private final RubricSet set;

    /** @throws IllegalStateException when a rubric file is wrong, which is a defect of the program */
    public StandardRubrics() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        IDS.forEach(id -> files.put(RubricSet.FOLDER + id + ".yaml", bytesOf(id)));
        set = RubricSet.among(files).orElseThrow(() -> new IllegalStateException("A standard rubric cannot be read"));
    }

    @Override
    public List<Rubric> standard() {
        return set.rubrics();
    }

    RubricSet set() {
        return set;
    }

    private static byte[] bytesOf(String id) {
        try (InputStream in = StandardRubrics.class.getResourceAsStream("rubrics/" + id + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("The rubric " + id + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
