package org.okrreadiness.ui.editor.answer;

import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.FormEditor;

/** Where a question is answered in a text of one's own. */
public final class AnswerEditor extends FormEditor {

    public AnswerEditor(OpenAnswer task, AnswerGiven given, EditorDesk desk) {
        this(new AnswerViewModel(task, given, desk.changed()), desk);
    }

    private AnswerEditor(AnswerViewModel model, EditorDesk desk) {
        super(new AnswerController(model, desk.tools().messages()), model::response, desk);
    }
}
