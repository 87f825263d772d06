package org.okrreadiness.ui.library;

import java.util.List;
import org.okrreadiness.domain.rubric.Competency;

/** A line of the list. */
sealed interface LibraryRow {

    /** What is practised when the line is chosen. */
    List<LibraryTask> tasks();

    /** All of the line, for a screen reader. */
    String spoken();

    /**
     * A case, over those of its tasks that are shown.
     *
     * @param facts organisation, sector, country and pack
     * @param count how many of its tasks are shown, and about how long they take
     */
    record OfCase(String title, String facts, String count, List<LibraryTask> tasks, String spoken)
            implements LibraryRow {
        public OfCase {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * @param facts kind, phase and minutes
     * @param status what the person has made of it; empty when nothing yet
     */
    record OfTask(LibraryTask task, String facts, String status, String spoken) implements LibraryRow {

        @Override
        public List<LibraryTask> tasks() {
            return List.of(task);
        }

        String title() {
            return task.task().frame().title();
        }

        List<Competency> competencies() {
            return task.competencies();
        }
    }
}
