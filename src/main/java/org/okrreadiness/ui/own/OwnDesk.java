package org.okrreadiness.ui.own;

import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.task.Delay;
import org.okrreadiness.ui.common.History;
import org.okrreadiness.ui.common.Undoable;

/**
 * What lies on the desk, with everything that can be undone. In memory only: it outlives the screen, so that nothing is lost by
 * looking something up elsewhere, and is gone when the window closes.
 */
public final class OwnDesk implements Undoable {

    /** Letters typed faster than this one after the other are undone together. */
    private static final Duration BURST = Duration.ofMillis(900);

    private static final Duration LONG_AGO = Duration.ofDays(-1);

    private final Delay delay;
    private final History<DeskState> history = new History<>(DeskState.EMPTY);
    private final ReadOnlyObjectWrapper<DeskState> state = new ReadOnlyObjectWrapper<>(DeskState.EMPTY);
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private Duration typedAt = LONG_AGO;

    public OwnDesk(Delay delay) {
        this.delay = delay;
    }

    ReadOnlyObjectProperty<DeskState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    DeskState state() {
        return state.get();
    }

    /** Does something that can be undone by itself. */
    void put(DeskState now) {
        history.step(now);
        typedAt = LONG_AGO;
        show();
    }

    /** The same for typing: a burst of it is undone at once. */
    void type(DeskState now) {
        Duration moment = delay.elapsed();
        if (moment.minus(typedAt).compareTo(BURST) > 0) {
            history.close();
        }
        history.amend(now);
        typedAt = moment;
        show();
    }

    /** Looks elsewhere; nothing to undo. */
    void look(DeskState now) {
        history.look(now);
        show();
    }

    @Override
    public void undo() {
        history.undo();
        show();
    }

    @Override
    public void redo() {
        history.redo();
        show();
    }

    private void show() {
        canUndo.set(history.previous().isPresent());
        canRedo.set(history.next().isPresent());
        state.set(history.now());
    }

    @Override
    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }
}
