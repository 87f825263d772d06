package org.okrreadiness.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;

/**
 * What something was, step by step, and what was undone of it. It holds states and knows nothing of how they came about. Of very many
 * steps the oldest are forgotten. Not safe for several threads.
 *
 * @param <S> a state: immutable, and equal where nothing differs
 */
public final class History<S> {

    /** Steps that can be undone. */
    public static final int MOST = 200;

    private final Deque<S> before = new ArrayDeque<>();
    private final Deque<S> after = new ArrayDeque<>();
    private S now;
    private boolean open;

    public History(S now) {
        this.now = Objects.requireNonNull(now, "now");
    }

    public S now() {
        return now;
    }

    /** A step that is undone by itself. */
    public void step(S next) {
        close();
        if (!next.equals(now)) {
            remember();
            now = next;
        }
    }

    /** Part of a step that goes on until {@link #close}, like a letter of what is being typed. */
    public void amend(S next) {
        if (next.equals(now)) {
            return;
        }
        if (!open) {
            remember();
            open = true;
        }
        now = next;
        if (next.equals(before.peek())) {
            // All that was typed is deleted again, and undoing it would show nothing.
            before.pop();
            open = false;
        }
    }

    /** What comes now belongs to a step of its own. */
    public void close() {
        open = false;
    }

    /** Takes a state that is no step, such as another place to look at. */
    public void look(S next) {
        now = next;
    }

    private void remember() {
        before.push(now);
        after.clear();
        if (before.size() > MOST) {
            before.removeLast();
        }
    }

    /** What undoing leads to; empty when there is nothing to undo. */
    public Optional<S> previous() {
        return Optional.ofNullable(before.peek());
    }

    /** What redoing leads to; empty when there is nothing to redo. */
    public Optional<S> next() {
        return Optional.ofNullable(after.peek());
    }

    /** @return false when there is nothing to undo */
    public boolean undo() {
        return move(before, after);
    }

    /** @return false when there is nothing to redo */
    public boolean redo() {
        return move(after, before);
    }

    private boolean move(Deque<S> from, Deque<S> to) {
        close();
        if (from.isEmpty()) {
            return false;
        }
        to.push(now);
        now = from.pop();
        return true;
    }
}
