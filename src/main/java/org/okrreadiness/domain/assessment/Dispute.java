package org.okrreadiness.domain.assessment;

import java.time.Instant;
import java.util.Objects;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.domain.task.TaskId;

/**
 * A participant sees a finding differently and says why. Kept as data for those who improve the checks.
 *
 * @param task where the finding stood
 * @param about the finding
 * @param text the whole line as it was then
 * @param reason why, in the participant's words
 * @param versions what the finding depended on
 * @param at when it was disputed
 */
public record Dispute(TaskId task, About about, String text, String reason, ScorerVersions versions, Instant at) {

    /**
     * Which finding: the same check about the same words of the same task is the same finding, wherever the line has moved to since.
     *
     * @param checkId permanent id of the check, for example {@code KR_COUNTS_OWN_OUTPUT}
     * @param part which text it stood in
     * @param words the words in question; empty when it was about no words in particular
     */
    public record About(String checkId, Part part, String words) {
        public About {
            Objects.requireNonNull(checkId, "checkId");
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(words, "words");
        }

        public boolean isSameFinding(About other) {
            return checkId.equals(other.checkId) && words.equals(other.words);
        }
    }

    public Dispute {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(versions, "versions");
        Objects.requireNonNull(at, "at");
    }

    /** True when {@code other} is about the same finding of the same task; it then takes this one's place. */
    public boolean isSameFinding(TaskId otherTask, About other) {
        return task.equals(otherTask) && about.isSameFinding(other);
    }
}
