package org.okrreadiness.ui.moderation;

import java.util.List;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.task.TaskId;

/**
 * How a marker does, in words.
 *
 * @param sentences on seeds, severity and drift
 * @param tasks one line for each task
 */
record MarkerReading(MarkerId marker, String name, String caption, List<String> sentences, List<TaskLine> tasks) {

    /**
     * @param qualification how the reference answers went
     * @param seeds how the hidden ones went
     * @param waits whether only a lead can let the marker go on
     */
    record TaskLine(TaskId task, String title, String qualification, String seeds, String state, boolean waits) {}

    MarkerReading {
        sentences = List.copyOf(sentences);
        tasks = List.copyOf(tasks);
    }
}
