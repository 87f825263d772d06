package org.okrreadiness.ui.editor.reset;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.ScoresGiven;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.TaskEditor;

/** Where a cycle is closed: grades, decisions and what was learned. */
public final class ScoreAndResetEditor implements TaskEditor {

    private final ScoreAndResetViewModel scores;
    private final ScoreAndResetController controller;
    private final Parent root;

    public ScoreAndResetEditor(ScoreAndReset task, ScoresGiven given, EditorDesk desk) {
        this.scores = new ScoreAndResetViewModel(task, given, desk.changed());
        this.controller = new ScoreAndResetController(scores, desk);
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
        return scores.response();
    }

    /** A question about a grade would give its key away, so none is asked. */
    @Override
    public void showFindings(List<Finding> findings) {}

    @Override
    public void setReadOnly(boolean readOnly) {
        controller.setReadOnly(readOnly);
    }
}
