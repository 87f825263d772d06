package org.okrreadiness.marking.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers things from 0, in the order in which they are first asked for. */
final class Numbers<T> {

    private final Map<T, Integer> numbers = new LinkedHashMap<>();

    int of(T thing) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(thing, next);
        return known == null ? next : known;
    }

    List<T> all() {
        return List.copyOf(numbers.keySet());
    }
}
