package org.okrreadiness.ui.editor.prioritise;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.Response.PrioritiesGiven;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.TaskEditor;

/** Where one chooses within a capacity and says on what grounds the rest is dropped. */
public final class PrioritiseEditor implements TaskEditor {

    public PrioritiseEditor(Task.Prioritise task, PrioritiesGiven given, EditorDesk desk) {
        throw new UnsupportedOperationException("to be built");
    }

    @Override
    public Parent root() {
        return null;
    }

    @Override
    public Node firstFocus() {
        return null;
    }

    @Override
    public Response response() {
        return PrioritiesGiven.EMPTY;
    }

    @Override
    public void showFindings(List<Finding> findings) {}

    @Override
    public void setReadOnly(boolean readOnly) {}
}
