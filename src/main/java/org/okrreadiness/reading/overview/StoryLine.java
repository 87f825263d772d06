package org.okrreadiness.reading.overview;

import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.task.TaskId;

/**
 * One sentence of the story of an attempt.
 *
 * @param heading what it is about, in a word or two
 * @param task where it can be read in full; empty when it is about several
 */
public record StoryLine(String heading, String words, Optional<TaskId> task) {

    public StoryLine {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(task, "task");
    }
}
