package org.okrreadiness.ui.common;

import javafx.beans.property.ReadOnlyBooleanProperty;

/** Where the last change can be taken back, and what was taken back done again. */
public interface Undoable {

    ReadOnlyBooleanProperty canUndoProperty();

    ReadOnlyBooleanProperty canRedoProperty();

    /** Takes the last change back; does nothing when it cannot. */
    void undo();

    /** Does again what was taken back last; does nothing when it cannot. */
    void redo();
}
