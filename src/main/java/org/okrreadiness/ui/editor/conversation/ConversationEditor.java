package org.okrreadiness.ui.editor.conversation;

import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.FormEditor;

/** Where a conversation is held, move by move. */
public final class ConversationEditor extends FormEditor {

    public ConversationEditor(Conversation task, ConversationGiven given, EditorDesk desk) {
        this(new ConversationViewModel(task, given, desk.shuffleSeed(), desk.changed()), desk);
    }

    private ConversationEditor(ConversationViewModel model, EditorDesk desk) {
        super(new ConversationController(model, desk), model::response, desk);
    }
}
