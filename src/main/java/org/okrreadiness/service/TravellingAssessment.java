package org.okrreadiness.service;

import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.okrreadiness.domain.assessment.AssessmentRef;

/**
 * An assessment as the text files it is read from.
 *
 * @param edition with keys or without
 * @param ref the assessment with keys: what the files of a practice edition have to give when they are read, and those of the other
 *     edition have to name
 * @param filesHash the content hash of the files themselves; that of {@code ref} in a practice edition
 * @param files by name, with the rubrics they are marked by where there are keys; to the letter
 */
public record TravellingAssessment(
        Edition edition, AssessmentRef ref, String title, String filesHash, SortedMap<String, String> files) {

    /** What of an assessment travels. */
    public enum Edition {
        /** All of it, keys and sample answers with it: whoever has it is marked at once. */
        PRACTICE("practice"),
        /** What a participant is shown and nothing else: whoever sits it is marked where the keys are. */
        SITTING("sitting");

        private final String purpose;

        Edition(String purpose) {
            this.purpose = purpose;
        }

        /** What a pack with it is for. */
        public String purpose() {
            return purpose;
        }

        public static Optional<Edition> ofPurpose(String purpose) {
            return Arrays.stream(values())
                    .filter(edition -> edition.purpose.equals(purpose))
                    .findFirst();
        }
    }

    public TravellingAssessment {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(filesHash, "filesHash");
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** A practice edition. */
    public TravellingAssessment(AssessmentRef ref, String title, SortedMap<String, String> files) {
        this(Edition.PRACTICE, ref, title, ref.contentHash(), files);
    }
}
