package org.okrreadiness.ui.own;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.task.Delay;

/**
 * What lies on the desk, with everything that can be undone. In memory only: it outlives the screen, so that nothing is lost by
 * looking something up elsewhere, and is gone when the window closes.
 */
public final class OwnDesk {

    private static final int MOST = 200;

    /** Letters typed faster than this one after the other are undone together. */
    private static final Duration BURST = Duration.ofMillis(900);

    private final Delay delay;
    private final Deque<DeskState> before = new ArrayDeque<>();
    private final Deque<DeskState> after = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<DeskState> state = new ReadOnlyObjectWrapper<>(DeskState.EMPTY);
    private Duration typedAt = Duration.ofDays(-1);

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
        if (!now.equals(state.get())) {
            remember();
            typedAt = Duration.ofDays(-1);
            state.set(now);
        }
    }

    /** The same for typing: a burst of it is undone at once. */
    void type(DeskState now) {
        if (!now.equals(state.get())) {
            Duration moment = delay.elapsed();
            if (moment.minus(typedAt).compareTo(BURST) > 0) {
                remember();
            }
            after.clear();
            typedAt = moment;
            state.set(now);
        }
    }

    /** Looks elsewhere; nothing to undo. */
    void look(DeskState now) {
        state.set(now);
    }

    private void remember() {
        before.push(state.get());
        if (before.size() > MOST) {
            before.removeLast();
        }
        after.clear();
    }

    /** @return false when there is nothing to undo */
    boolean undo() {
        return move(before, after);
    }

    boolean redo() {
        return move(after, before);
    }

    private boolean move(Deque<DeskState> from, Deque<DeskState> to) {
        if (from.isEmpty()) {
            return false;
        }
        to.push(state.get());
        typedAt = Duration.ofDays(-1);
        state.set(from.pop());
        return true;
    }
}
