package org.okrreadiness.ui.editor.critique;

import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.FormEditor;

/** Where a planted set is examined. */
public final class CritiqueEditor extends FormEditor {

    public CritiqueEditor(Critique task, CritiqueGiven given, EditorDesk desk) {
        this(new CritiqueViewModel(task, given, desk.changed()), desk);
    }

    private CritiqueEditor(CritiqueViewModel model, EditorDesk desk) {
        super(new CritiqueController(model, desk.tools().messages()), model::response, desk);
    }
}
