package org.okrreadiness.ui.editor.reset;

import org.okrreadiness.domain.response.ScoresGiven;
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.FormEditor;

/** Where a cycle is closed: grades, decisions and what was learned. */
public final class ScoreAndResetEditor extends FormEditor {

    public ScoreAndResetEditor(ScoreAndReset task, ScoresGiven given, EditorDesk desk) {
        this(new ScoreAndResetViewModel(task, given, desk.changed()), desk);
    }

    private ScoreAndResetEditor(ScoreAndResetViewModel model, EditorDesk desk) {
        super(new ScoreAndResetController(model, desk), model::response, desk);
    }
}
