package org.okrreadiness.ui.editor;

import java.util.Optional;
import javafx.scene.Node;

/** What the controller of an editor's FXML does for it. */
public interface EditorForm {

    /** What has the keyboard when the task is opened. */
    Node firstFocus();

    void setReadOnly(boolean readOnly);

    /** What everything below it refers to; usually nothing. */
    default Optional<Reminder> reminder() {
        return Optional.empty();
    }
}
