package org.okrreadiness.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.ui.common.TypedHistory;
import org.okrreadiness.ui.common.Undoable;

/**
 * Any editor, with undo and redo. It keeps the responses there have been; undoing opens the editor anew on an earlier one, exactly as a
 * sitting is opened again, so that an editor has nothing to do for it. To whoever keeps responses an undo is a change like any other.
 */
public final class UndoableEditor implements TaskEditor, Undoable {

    private final BiFunction<Optional<Response>, EditorDesk, TaskEditor> opening;
    private final EditorDesk desk;
    private final StackPane root = new StackPane();
    private final Typing typing = new Typing();
    private final TypedHistory<Response> history;
    private Runnable replaced = () -> {};
    private TaskEditor editor;
    private boolean readOnly;

    /**
     * @param opening opens the editor on a response, or on nothing
     * @param given what was answered before
     */
    public UndoableEditor(
            BiFunction<Optional<Response>, EditorDesk, TaskEditor> opening, Optional<Response> given, EditorDesk desk) {
        this.opening = opening;
        this.desk = desk;
        root.setAlignment(Pos.TOP_LEFT);
        open(given);
        this.history = new TypedHistory<>(
                editor.response(),
                desk.tools().delay(),
                response -> !readOnly && editor.mayBecome(response),
                this::show);
    }

    /** An editor that has been replaced may still report, when it loses the keyboard; nobody listens to it any more. */
    private void open(Optional<Response> given) {
        editor = null;
        TaskEditor[] made = new TaskEditor[1];
        Runnable reporting = () -> {
            if (made[0] != null && made[0] == editor) {
                changed();
            }
        };
        made[0] = opening.apply(
                given, new EditorDesk(desk.tools(), desk.shuffleSeed(), desk.coaching(), reporting, desk.certainty()));
        root.getChildren().setAll(made[0].root());
        made[0].setReadOnly(readOnly);
        typing.begin(made[0].root());
        editor = made[0];
    }

    private void changed() {
        Response now = editor.response();
        typing.field(editor.root()).ifPresentOrElse(field -> history.typed(now, field), () -> history.acted(now));
        desk.changed().run();
    }

    @Override
    public void undo() {
        history.undo();
    }

    @Override
    public void redo() {
        history.redo();
    }

    private void show(Response response) {
        KeyboardPlace place = KeyboardPlace.in(root);
        open(Optional.of(response));
        replaced.run();
        place.restore(root, editor::firstFocus);
        desk.changed().run();
    }

    /** @param action run when the form has been made anew, before the keyboard is back in it */
    public void onReplaced(Runnable action) {
        replaced = action;
    }

    @Override
    public ReadOnlyBooleanProperty canUndoProperty() {
        return history.canUndoProperty();
    }

    @Override
    public ReadOnlyBooleanProperty canRedoProperty() {
        return history.canRedoProperty();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return editor.firstFocus();
    }

    @Override
    public Response response() {
        return editor.response();
    }

    @Override
    public void showFindings(List<Finding> findings) {
        editor.showFindings(findings);
    }

    @Override
    public Optional<Reminder> reminder() {
        return editor.reminder();
    }

    @Override
    public void setReadOnly(boolean closed) {
        readOnly = closed;
        editor.setReadOnly(closed);
        history.offer();
    }
}
