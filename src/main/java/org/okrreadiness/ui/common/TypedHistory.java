package org.okrreadiness.ui.common;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.okrreadiness.task.BurstCollector;
import org.okrreadiness.task.Delay;

/**
 * Undo and redo of something that is typed into and acted on. Typing into one field is undone burst by burst, an act by itself.
 *
 * @param <S> a state: immutable, and equal where nothing differs
 */
public final class TypedHistory<S> implements Undoable {

    /** Typing that rests as long as this is a step of its own. */
    public static final Duration QUIET = Duration.ofMillis(900);

    private static final Duration AT_MOST = Duration.ofSeconds(8);

    private final History<S> history;
    private final Predicate<S> allowed;
    private final Consumer<S> show;
    private final BurstCollector burst;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private Object field;

    /**
     * @param now what it is before anything is changed
     * @param allowed whether a state may be gone back or on to
     * @param show puts a state back where it came from
     */
    public TypedHistory(S now, Delay delay, Predicate<S> allowed, Consumer<S> show) {
        this.history = new History<>(now);
        this.allowed = allowed;
        this.show = show;
        this.burst = new BurstCollector(delay, QUIET, AT_MOST, this::rest);
    }

    /** @param into the field that was typed into */
    public void typed(S next, Object into) {
        if (!into.equals(field)) {
            burst.flush();
            rest();
        }
        field = into;
        history.amend(next);
        burst.touch();
        offer();
    }

    public void acted(S next) {
        burst.flush();
        history.step(next);
        offer();
    }

    private void rest() {
        field = null;
        history.close();
    }

    /** To be called when what is allowed has changed. */
    public void offer() {
        canUndo.set(history.previous().filter(allowed).isPresent());
        canRedo.set(history.next().filter(allowed).isPresent());
    }

    @Override
    public void undo() {
        if (canUndo.get()) {
            burst.flush();
            history.undo();
            show();
        }
    }

    @Override
    public void redo() {
        if (canRedo.get()) {
            burst.flush();
            history.redo();
            show();
        }
    }

    private void show() {
        show.accept(history.now());
        offer();
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
