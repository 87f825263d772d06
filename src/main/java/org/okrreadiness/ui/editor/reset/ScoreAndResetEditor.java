package org.okrreadiness.ui.editor.reset;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.Response.ScoresGiven;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.TaskEditor;

/** Where key results are graded at the end of a cycle and their future is decided. */
public final class ScoreAndResetEditor implements TaskEditor {

    public ScoreAndResetEditor(Task.ScoreAndReset task, ScoresGiven given, EditorDesk desk) {
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
        return ScoresGiven.EMPTY;
    }

    @Override
    public void showFindings(List<Finding> findings) {}

    @Override
    public void setReadOnly(boolean readOnly) {}
}
