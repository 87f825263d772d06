package org.okrreadiness.ui.editor.prioritise;

import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.FormEditor;

/** Where one chooses within a capacity and says on what grounds the rest is dropped. */
public final class PrioritiseEditor extends FormEditor {

    public PrioritiseEditor(Prioritise task, PrioritiesGiven given, EditorDesk desk) {
        this(new PrioritiseViewModel(task, given, desk.shuffleSeed(), desk.changed()), desk);
    }

    private PrioritiseEditor(PrioritiseViewModel model, EditorDesk desk) {
        super(new PrioritiseController(model, desk), model::response, desk);
    }
}
