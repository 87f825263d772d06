package org.okrreadiness.service.trainer;

import java.time.Instant;
import java.util.Objects;

/**
 * One mark as it can be asked for. A later one with the same submission, task, part, criterion and marker takes its place.
 *
 * @param part of the task; empty when it is marked as a whole
 * @param marker who gave it
 * @param level as the rubric names it
 */
public record MarkRow(
        String submission, String task, String part, String criterion, String marker, String level, Instant at) {

    public MarkRow {
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(marker, "marker");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(at, "at");
    }
}
