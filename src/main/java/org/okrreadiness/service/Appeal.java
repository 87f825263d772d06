package org.okrreadiness.service;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.task.TaskId;

/**
 * A participant asks for levels to be looked at again. It travels on its own: whoever marked the attempt has its answers.
 *
 * @param participant the id of {@link org.okrreadiness.service.travel.Identity} the submission went with
 * @param title of the assessment
 * @param edition of the feedback that was read before it was written
 * @param points at least one
 */
public record Appeal(
        AttemptId attempt, UUID participant, AssessmentRef assessment, String title, long edition, List<Point> points) {

    /** What a pack with an appeal is for. */
    public static final String PURPOSE = "appeal";

    /** A reason in the one form in which it is kept, sent and compared: what comes back decided has to be known again. */
    static String plain(String typed) {
        String kept = typed.replaceAll("\\p{Cs}", "\uFFFD").replaceAll("[\\p{Cc}&&[^\n\t]]", "");
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    /** A reason is no longer, in characters. */
    public static final int MOST_WORDS = 4000;

    /**
     * One level that is appealed.
     *
     * @param told the level as it was told, and where
     * @param words why it should be another; never blank
     */
    public record Point(TaskId task, SettledLevel told, String words) {
        public Point {
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(told, "told");
            words = plain(words);
            if (words.isEmpty() || words.length() > MOST_WORDS) {
                throw new IllegalArgumentException("An appeal has a reason of at most " + MOST_WORDS + " characters");
            }
        }

        /** Whether both are about one level of one piece of work, whatever the level is. */
        public boolean isAbout(TaskId other, SettledLevel place) {
            return task.equals(other)
                    && told.part().equals(place.part())
                    && told.criterion().equals(place.criterion());
        }
    }

    public Appeal {
        Objects.requireNonNull(attempt, "attempt");
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(title, "title");
        points = List.copyOf(points);
        if (edition < 1) {
            throw new IllegalArgumentException("Editions count from 1");
        }
        if (points.isEmpty()) {
            throw new IllegalArgumentException("An appeal is about something");
        }
    }
}
