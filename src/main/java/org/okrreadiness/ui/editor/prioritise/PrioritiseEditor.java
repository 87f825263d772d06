package org.okrreadiness.ui.editor.prioritise;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.Reminder;
import org.okrreadiness.ui.editor.TaskEditor;

/** Where one chooses within a capacity and says on what grounds the rest is dropped. */
public final class PrioritiseEditor implements TaskEditor {

    private final PrioritiseViewModel choice;
    private final PrioritiseController controller;
    private final Parent root;

    public PrioritiseEditor(Prioritise task, PrioritiesGiven given, EditorDesk desk) {
        this.choice = new PrioritiseViewModel(task, given, desk.shuffleSeed(), desk.changed());
        this.controller = new PrioritiseController(choice, desk);
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
    public Optional<Reminder> reminder() {
        return Optional.of(controller.reminder());
    }

    @Override
    public Response response() {
        return choice.response();
    }

    /** Wishes are chosen and not written, so there is nothing to ask while that is done. */
    @Override
    public void showFindings(List<Finding> findings) {}

    @Override
    public void setReadOnly(boolean readOnly) {
        controller.setReadOnly(readOnly);
    }
}
