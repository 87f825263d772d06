package org.okrreadiness.ui.editor.conversation;

import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.FormEditor;

/** Where a conversation is held, move by move. */
public final class ConversationEditor extends FormEditor {

    private final boolean mayUnsay;

    public ConversationEditor(Conversation task, ConversationGiven given, EditorDesk desk) {
        this(new ConversationViewModel(task, given, desk.shuffleSeed(), desk.changed()), desk);
    }

    private ConversationEditor(ConversationViewModel model, EditorDesk desk) {
        super(new ConversationController(model, desk), model::response, desk);
        this.mayUnsay = desk.coaching().offered();
    }

    /** Where practice may start again it may also go back; in a sealed sitting what is said is said, and only a draft is undone. */
    @Override
    public boolean mayBecome(Response other) {
        return mayUnsay
                || other instanceof ConversationGiven talk
                        && talk.steps().equals(((ConversationGiven) response()).steps());
    }
}
