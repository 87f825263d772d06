package org.okrreadiness.service.records.people;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which column of a table says what.
 *
 * @param columns counted from 0; a field without one is not taken from the table
 */
public record ColumnMapping(Map<PersonField, Integer> columns) {

    public ColumnMapping {
        if (new HashSet<>(columns.values()).size() != columns.size()) {
            throw new IllegalArgumentException("A column says one thing");
        }
        Map<PersonField, Integer> ordered = new EnumMap<>(PersonField.class);
        ordered.putAll(columns);
        columns = Collections.unmodifiableMap(ordered);
    }

    public Optional<Integer> column(PersonField field) {
        return Optional.ofNullable(columns.get(field));
    }

    /** Whether people get a name by it, whole or in two parts. */
    public boolean namesPeople() {
        return columns.containsKey(PersonField.NAME)
                || columns.containsKey(PersonField.GIVEN_NAME) && columns.containsKey(PersonField.FAMILY_NAME);
    }

    /** For a note. */
    String text() {
        return columns.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }

    /** @return empty when it is not what {@link #text} writes, or names columns a table does not have */
    static Optional<ColumnMapping> parse(String text, int columns) {
        try {
            Map<PersonField, Integer> read = new EnumMap<>(PersonField.class);
            for (String part : text.split(",")) {
                String[] sides = part.split("=");
                int column = Integer.parseInt(sides[1]);
                if (column < 0 || column >= columns) {
                    return Optional.empty();
                }
                read.put(PersonField.valueOf(sides[0]), column);
            }
            return Optional.of(new ColumnMapping(read));
        } catch (IllegalArgumentException | IndexOutOfBoundsException anotherVersion) {
            return Optional.empty();
        }
    }
}
