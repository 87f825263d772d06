package org.okrreadiness.ui.editor.judge;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.assessment.Response;
import org.okrreadiness.domain.assessment.Response.RatingsGiven;
import org.okrreadiness.domain.assessment.Task;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.TaskEditor;

/** Where responses are rated. */
public final class JudgeEditor implements TaskEditor {

    private final JudgeViewModel ratings;
    private final JudgeController controller;
    private final Parent root;

    public JudgeEditor(Task.JudgeResponses task, RatingsGiven given, EditorDesk desk) {
        this.ratings = new JudgeViewModel(task, given, desk.shuffleSeed(), desk.changed());
        this.controller = new JudgeController(ratings, desk.tools().messages());
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
        return ratings.response();
    }

    /** Ratings are chosen and not written, so there is nothing to ask while they are given. */
    @Override
    public void showFindings(List<Finding> findings) {}

    @Override
    public void setReadOnly(boolean readOnly) {
        controller.setReadOnly(readOnly);
    }
}
