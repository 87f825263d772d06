package org.okrreadiness.service;

import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.okrreadiness.service.PackFinding.Place;

/**
 * Where the parts of a pack stand in its files.
 *
 * @param manifest the pack itself
 * @param scenarios by id
 * @param tasks by id
 */
public record PackPlaces(Place manifest, Map<String, Place> scenarios, Map<String, Place> tasks) {

    /** Of a pack whose places nobody knows. */
    public static final PackPlaces UNKNOWN = new PackPlaces(new Place("", 0, 0), Map.of(), Map.of());

    public PackPlaces {
        Objects.requireNonNull(manifest, "manifest");
        scenarios = Map.copyOf(scenarios);
        tasks = Map.copyOf(tasks);
    }

    /** The same with every place named otherwise. */
    public PackPlaces named(UnaryOperator<Place> name) {
        return new PackPlaces(name.apply(manifest), named(scenarios, name), named(tasks, name));
    }

    private static Map<String, Place> named(Map<String, Place> places, UnaryOperator<Place> name) {
        return places.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> name.apply(entry.getValue())));
    }
}
