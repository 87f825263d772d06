package org.okrreadiness.decide.vet;

import java.util.Collection;
import java.util.Set;

/** How much of a piece is of the wanted sort. */
enum Portion {
    NONE,
    /** Some or none or all of it: nobody said. */
    OPEN,
    ALL;

    /**
     * @param told the sorts that a piece is said to have; empty when nothing was said
     * @param wanted the sorts that count
     */
    static <E> Portion of(Set<E> told, Collection<E> wanted) {
        if (!told.isEmpty() && wanted.containsAll(told)) {
            return ALL;
        }
        return !told.isEmpty() && told.stream().noneMatch(wanted::contains) ? NONE : OPEN;
    }

    double least() {
        return this == ALL ? 1 : 0;
    }

    double most() {
        return this == NONE ? 0 : 1;
    }
}
