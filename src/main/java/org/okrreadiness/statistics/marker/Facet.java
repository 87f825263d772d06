package org.okrreadiness.statistics.marker;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;

/** The elements of one facet (persons, tasks, markers or answers), in ascending order, and which of them each marking belongs to. */
final class Facet {

    private final long[] elements;
    private final int[] places;

    private Facet(long[] elements, int[] places) {
        this.elements = elements;
        this.places = places;
    }

    static Facet of(List<Marking> markings, ToLongFunction<Marking> part) {
        long[] elements = markings.stream().mapToLong(part).distinct().sorted().toArray();
        int[] places = markings.stream()
                .mapToInt(marking -> Arrays.binarySearch(elements, part.applyAsLong(marking)))
                .toArray();
        return new Facet(elements, places);
    }

    int size() {
        return elements.length;
    }

    /** The place of the element that a marking belongs to. */
    int of(int marking) {
        return places[marking];
    }

    /** What the element at a place is called. */
    int name(int place) {
        return (int) elements[place];
    }

    /** Empty for an element that no marking belongs to. */
    OptionalInt place(long element) {
        int place = Arrays.binarySearch(elements, element);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
