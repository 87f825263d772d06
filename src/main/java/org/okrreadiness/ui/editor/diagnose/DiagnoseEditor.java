package org.okrreadiness.ui.editor.diagnose;

import org.okrreadiness.domain.response.DiagnosisGiven;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.FormEditor;

/** Where symptoms are led back to causes and the help that fits is chosen. */
public final class DiagnoseEditor extends FormEditor {

    public DiagnoseEditor(Diagnose task, DiagnosisGiven given, EditorDesk desk) {
        this(new DiagnoseViewModel(task, given, desk.shuffleSeed(), desk.changed()), desk);
    }

    private DiagnoseEditor(DiagnoseViewModel model, EditorDesk desk) {
        super(new DiagnoseController(model, desk), model::response, desk);
    }
}
