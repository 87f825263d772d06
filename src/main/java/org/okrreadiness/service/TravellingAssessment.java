package org.okrreadiness.service;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.okrreadiness.domain.assessment.AssessmentRef;

/**
 * An assessment with its keys, as the text files it is read from.
 *
 * @param ref what the files have to give when they are read
 * @param files by name, with the rubrics they are marked by; to the letter
 */
public record TravellingAssessment(AssessmentRef ref, String title, SortedMap<String, String> files) {

    /** What a pack with an assessment is for. */
    public static final String PURPOSE = "practice";

    public TravellingAssessment {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(title, "title");
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
