package org.okrreadiness.ui.editor;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Finding;

/** Where a participant answers one task. It reports every change through its {@link EditorDesk} and saves nothing itself. */
public interface TaskEditor {

    Parent root();

    /** What has the keyboard when the task is opened. */
    Node firstFocus();

    /** What has been given so far, exactly as typed. */
    Response response();

    /** Shows what is worth a question, the most serious first. Must not move what is being typed. */
    void showFindings(List<Finding> findings);

    void setReadOnly(boolean readOnly);

    /**
     * Whether what is given may go back to, or on to, another response by undo and redo. Usually it may; what somebody has answered to
     * may not be unsaid where it counts.
     */
    default boolean mayBecome(Response other) {
        return true;
    }

    /** What everything below it refers to, and has to stay in sight while one scrolls; usually nothing. */
    default Optional<Reminder> reminder() {
        return Optional.empty();
    }
}
