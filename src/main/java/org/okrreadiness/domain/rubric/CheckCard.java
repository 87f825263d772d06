package org.okrreadiness.domain.rubric;

import java.util.List;
import java.util.Objects;

/**
 * What there is to know about a check, for help. Its title, its question and its reason stand in the bundle.
 *
 * @param checkId permanent id
 * @param subject what it looks at
 * @param examples lines that show it; all empty for a check that needs more than one line
 * @param words go into the gaps of its question and reason, as they would for the bad example
 */
public record CheckCard(String checkId, Subject subject, Lines examples, List<String> words) {

    /** What a check looks at. */
    public enum Subject {
        KEY_RESULT,
        OBJECTIVE,
        SET
    }

    /**
     * @param bad a line it speaks up about
     * @param good the same thought written so that it is content
     * @param falseAlarm a line that looks like the bad one and is sound;
     */
    public record Lines(String bad, String good, String falseAlarm) {

        public static final Lines NONE = new Lines("", "", "");

        public Lines {
            Objects.requireNonNull(bad, "bad");
            Objects.requireNonNull(good, "good");
            Objects.requireNonNull(falseAlarm, "falseAlarm");
        }

        public boolean isEmpty() {
            return bad.isEmpty();
        }
    }

    public CheckCard {
        Objects.requireNonNull(checkId, "checkId");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(examples, "examples");
        words = List.copyOf(words);
    }
}
