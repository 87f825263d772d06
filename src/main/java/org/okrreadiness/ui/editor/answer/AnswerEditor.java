package org.okrreadiness.ui.editor.answer;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.TaskEditor;

/** Where a question is answered in a text of one's own. */
public final class AnswerEditor implements TaskEditor {

    private final AnswerViewModel answer;
    private final AnswerController controller;
    private final Parent root;

    public AnswerEditor(OpenAnswer task, AnswerGiven given, EditorDesk desk) {
        this.answer = new AnswerViewModel(task, given, desk.changed());
        this.controller = new AnswerController(answer, desk.tools().messages());
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
        return answer.response();
    }

    /** A question about an answer would give its key away, so none is asked. */
    @Override
    public void showFindings(List<Finding> findings) {}

    @Override
    public void setReadOnly(boolean readOnly) {
        controller.setReadOnly(readOnly);
    }
}
