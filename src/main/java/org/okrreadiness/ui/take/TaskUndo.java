package org.okrreadiness.ui.take;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.okrreadiness.ui.common.Undoable;

/** Undo and redo in the task that is open; each task has a history of its own. */
final class TaskUndo implements Undoable {

    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private Undoable task;

    void follow(Undoable opened) {
        task = opened;
        canUndo.bind(opened.canUndoProperty());
        canRedo.bind(opened.canRedoProperty());
    }

    @Override
    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    @Override
    public void undo() {
        task.undo();
    }

    @Override
    public void redo() {
        task.redo();
    }
}
