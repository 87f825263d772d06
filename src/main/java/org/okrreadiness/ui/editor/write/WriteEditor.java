package org.okrreadiness.ui.editor.write;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.task.WriteOkrSet;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.TaskEditor;

/** Where an OKR set is written. */
public final class WriteEditor implements TaskEditor {

    private final WriteViewModel set;
    private final WriteController controller;
    private final Parent root;

    /** @param task the case and the prompt stand beside the editor, so nothing of it is shown here */
    public WriteEditor(WriteOkrSet task, WrittenSet given, EditorDesk desk) {
        this.set = new WriteViewModel(given, desk.changed());
        this.controller = new WriteController(set, desk);
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
        return set.response();
    }

    @Override
    public void showFindings(List<Finding> findings) {
        controller.showFindings(new Notes(findings));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        controller.setReadOnly(readOnly);
    }
}
