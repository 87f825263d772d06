package org.okrreadiness.ui.editor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.task.BurstCollector;
import org.okrreadiness.ui.common.History;
import org.okrreadiness.ui.common.Undoable;

/**
 * Any editor, with undo and redo. It keeps the responses there have been; undoing opens the editor anew on an earlier one, exactly as a
 * sitting is opened again, so that an editor has nothing to do for it. To whoever keeps responses an undo is a change like any other.
 */
public final class UndoableEditor implements TaskEditor, Undoable {

    /** Typing that rests as long as this is a step of its own. */
    public static final Duration QUIET = Duration.ofMillis(900);

    private static final Duration AT_MOST = Duration.ofSeconds(8);

    private final BiFunction<Optional<Response>, EditorDesk, TaskEditor> opening;
    private final EditorDesk desk;
    private final StackPane root = new StackPane();
    private final Typing typing = new Typing();
    private final BurstCollector burst;
    private final History<Response> history;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private Runnable replaced = () -> {};
    private Optional<Node> field = Optional.empty();
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
        this.burst = new BurstCollector(desk.tools().delay(), QUIET, AT_MOST, this::rest);
        root.setAlignment(Pos.TOP_LEFT);
        open(given);
        this.history = new History<>(editor.response());
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
                given,
                new EditorDesk(desk.tools(), desk.shuffleSeed(), desk.coaching(), reporting, desk.certainty()));
        root.getChildren().setAll(made[0].root());
        made[0].setReadOnly(readOnly);
        typing.begin(made[0].root());
        editor = made[0];
    }

    private void changed() {
        Optional<Node> typedInto = typing.field(editor.root());
        if (typedInto.isPresent() && typedInto.equals(field)) {
            history.amend(editor.response());
        } else if (typedInto.isPresent()) {
            burst.flush();
            history.close();
            history.amend(editor.response());
        } else {
            burst.flush();
            history.step(editor.response());
        }
        field = typedInto;
        if (typedInto.isPresent()) {
            burst.touch();
        }
        offer();
        desk.changed().run();
    }

    private void rest() {
        field = Optional.empty();
        history.close();
    }

    private void offer() {
        canUndo.set(!readOnly && history.previous().filter(editor::mayBecome).isPresent());
        canRedo.set(!readOnly && history.next().filter(editor::mayBecome).isPresent());
    }

    @Override
    public void undo() {
        if (canUndo.get()) {
            burst.flush();
            history.undo();
            show(history.now());
        }
    }

    @Override
    public void redo() {
        if (canRedo.get()) {
            burst.flush();
            history.redo();
            show(history.now());
        }
    }

    private void show(Response response) {
        KeyboardPlace place = KeyboardPlace.in(root);
        open(Optional.of(response));
        replaced.run();
        place.restore(root, editor::firstFocus);
        offer();
        desk.changed().run();
    }

    /** @param action run when the form has been made anew, before the keyboard is back in it */
    public void onReplaced(Runnable action) {
        replaced = action;
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
        offer();
    }
}
