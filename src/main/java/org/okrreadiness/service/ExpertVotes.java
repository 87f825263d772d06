package org.okrreadiness.service;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.TaskId;

/**
 * What one expert thinks of the options of a pack, on its way to its author. Whether there are such tasks and options only the author's
 * machine can tell: an expert has a sheet, and no pack with its keys.
 *
 * @param pack what the sheet was made from
 * @param asked how many ratings the sheet asked for
 * @param ratings those that were given, at least one, each option of a task once
 */
public record ExpertVotes(AssessmentRef pack, int asked, List<Rating> ratings) {

    /** What a pack with them is for. */
    public static final String PURPOSE = "votes";

    /** More than any pack has options. */
    public static final int MOST_RATINGS = 20_000;

    /**
     * One rating.
     *
     * @param option its id in the task
     * @param value a whole point of the task's scale
     * @param reason may be blank
     */
    public record Rating(TaskId task, String option, int value, String reason) {
        public Rating {
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(option, "option");
            Objects.requireNonNull(reason, "reason");
            if (value < NewInformation.AGAINST || value > JudgementKey.BEST) {
                throw new IllegalArgumentException("No task is rated with " + value);
            }
        }
    }

    public ExpertVotes {
        Objects.requireNonNull(pack, "pack");
        ratings = List.copyOf(ratings);
        if (ratings.isEmpty() || ratings.size() > asked || asked > MOST_RATINGS) {
            throw new IllegalArgumentException("Between one rating and as many as were asked for");
        }
        Set<List<String>> rated = new HashSet<>();
        for (Rating rating : ratings) {
            if (!rated.add(List.of(rating.task().value(), rating.option()))) {
                throw new IllegalArgumentException("Rated twice: " + rating.option() + " in " + rating.task());
            }
        }
    }
}
