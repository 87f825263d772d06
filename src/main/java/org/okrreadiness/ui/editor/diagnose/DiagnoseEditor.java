package org.okrreadiness.ui.editor.diagnose;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.Response.DiagnosisGiven;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.TaskEditor;

/** Where symptoms are led back to causes and the help that fits is chosen. */
public final class DiagnoseEditor implements TaskEditor {

    public DiagnoseEditor(Task.Diagnose task, DiagnosisGiven given, EditorDesk desk) {
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
        return DiagnosisGiven.EMPTY;
    }

    @Override
    public void showFindings(List<Finding> findings) {}

    @Override
    public void setReadOnly(boolean readOnly) {}
}
