package org.okrreadiness.ui.editor.diagnose;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.response.DiagnosisGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.TaskEditor;

/** Where symptoms are led back to causes and the help that fits is chosen. */
public final class DiagnoseEditor implements TaskEditor {

    private final DiagnoseViewModel diagnosis;
    private final DiagnoseController controller;
    private final Parent root;

    public DiagnoseEditor(Diagnose task, DiagnosisGiven given, EditorDesk desk) {
        this.diagnosis = new DiagnoseViewModel(task, given, desk.shuffleSeed(), desk.changed());
        this.controller = new DiagnoseController(diagnosis, desk);
        this.root = FxmlView.load(controller, desk.tools().messages());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return controller.firstFocus();
    }

    @Override
    public Response response() {
        return diagnosis.response();
    }

    /** A question about a diagnosis would give its key away, so none is asked. */
    @Override
    public void showFindings(List<Finding> findings) {}

    @Override
    public void setReadOnly(boolean readOnly) {
        controller.setReadOnly(readOnly);
    }
}
