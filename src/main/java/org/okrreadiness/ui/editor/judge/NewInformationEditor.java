package org.okrreadiness.ui.editor.judge;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.Response.LeaningsGiven;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.TaskEditor;

/** Where it is said how each piece of news bears on what one is about to do. */
public final class NewInformationEditor implements TaskEditor {

    public NewInformationEditor(Task.NewInformation task, LeaningsGiven given, EditorDesk desk) {
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
        return LeaningsGiven.EMPTY;
    }

    @Override
    public void showFindings(List<Finding> findings) {}

    @Override
    public void setReadOnly(boolean readOnly) {}
}
