package org.okrreadiness.ui.decide.vet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The same list with one place changed. */
final class Rows {

    private Rows() {}

    static <T> List<T> replaced(List<T> all, int at, UnaryOperator<T> change) {
        List<T> copy = new ArrayList<>(all);
        copy.set(at, change.apply(copy.get(at)));
        return copy;
    }

    static <T> List<T> without(List<T> all, int at) {
        List<T> copy = new ArrayList<>(all);
        copy.remove(at);
        return copy;
    }

    static <T> List<T> with(List<T> all, T more) {
        List<T> copy = new ArrayList<>(all);
        copy.add(more);
        return copy;
    }
}
