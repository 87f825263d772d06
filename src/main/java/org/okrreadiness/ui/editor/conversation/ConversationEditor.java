package org.okrreadiness.ui.editor.conversation;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.Response.ConversationGiven;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.TaskEditor;

/** Where a conversation is held, move by move. */
public final class ConversationEditor implements TaskEditor {

    public ConversationEditor(Task.Conversation task, ConversationGiven given, EditorDesk desk) {
        throw new UnsupportedOperationException("to be built");
    }

    @Override
    public Parent root() {
        return null;
    }

    @Override
    public Node firstFocus() {
        return null;
    }

    @Override
    public Response response() {
        return ConversationGiven.EMPTY;
    }

    @Override
    public void showFindings(List<Finding> findings) {}

    @Override
    public void setReadOnly(boolean readOnly) {}
}
