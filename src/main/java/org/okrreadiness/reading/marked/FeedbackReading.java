package org.okrreadiness.reading.marked;

import java.util.List;
import java.util.Objects;

/**
 * What people who marked an attempt tell its participant, for paper: only where they have something to say.
 *
 * @param sentence how many levels they gave, and how many of those are not the scorer's
 * @param tasks those they have something to say about, in the order of the assessment
 */
public record FeedbackReading(String sentence, List<OfTask> tasks) {

    /**
     * One task.
     *
     * @param changes levels that are not those the scorer had given, one line each
     * @param remarks what was written for the participant, one line each
     * @param appeals what the participant had asked, what was decided and why, one line each
     */
    public record OfTask(String title, List<String> changes, List<String> remarks, List<String> appeals) {
        public OfTask {
            Objects.requireNonNull(title, "title");
            changes = List.copyOf(changes);
            remarks = List.copyOf(remarks);
            appeals = List.copyOf(appeals);
        }

        boolean isEmpty() {
            return changes.isEmpty() && remarks.isEmpty() && appeals.isEmpty();
        }
    }

    public FeedbackReading {
        Objects.requireNonNull(sentence, "sentence");
        tasks = List.copyOf(tasks);
    }
}
