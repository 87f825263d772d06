package org.okrreadiness.ui.editor.conversation;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.TaskEditor;

/** Where a conversation is held, move by move. */
public final class ConversationEditor implements TaskEditor {

    private final ConversationViewModel conversation;
    private final ConversationController controller;
    private final Parent root;

    public ConversationEditor(Conversation task, ConversationGiven given, EditorDesk desk) {
        this.conversation = new ConversationViewModel(task, given, desk.shuffleSeed(), desk.changed());
        this.controller = new ConversationController(conversation, desk);
        this.root = FxmlView.load(controller, desk.tools().messages());
    }

    @Override
    public Parent root() {
        return root;
    }

    /** What the other person has just said, so that a screen reader says it; the keys work from there. */
    @Override
    public Node firstFocus() {
        return controller.newest();
    }

    @Override
    public Response response() {
        return conversation.response();
    }

    /** A question about what to say next would say it. */
    @Override
    public void showFindings(List<Finding> findings) {}

    @Override
    public void setReadOnly(boolean readOnly) {
        controller.setReadOnly(readOnly);
    }
}
