package org.okrreadiness.ui.editor.critique;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.TaskEditor;

/** Where a planted set is examined. */
public final class CritiqueEditor implements TaskEditor {

    private final CritiqueViewModel critique;
    private final CritiqueController controller;
    private final Parent root;

    public CritiqueEditor(Critique task, CritiqueGiven given, EditorDesk desk) {
        this.critique = new CritiqueViewModel(task, given, desk.changed());
        this.controller = new CritiqueController(critique, desk.tools().messages());
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
        return critique.response();
    }

    /** To ask anything here would give the defects away. */
    @Override
    public void showFindings(List<Finding> findings) {}

    @Override
    public void setReadOnly(boolean readOnly) {
        controller.setReadOnly(readOnly);
    }
}
