package org.okrreadiness.ui.editor;

import java.util.Optional;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.Task;

/** Finds the editor for a task. */
public interface TaskEditors {

    /** @param given what was answered before; of another kind than the task's it counts as nothing */
    TaskEditor open(Task task, Optional<Response> given, EditorDesk desk);
}
