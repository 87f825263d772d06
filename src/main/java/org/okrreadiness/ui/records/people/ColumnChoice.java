package org.okrreadiness.ui.records.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.service.records.people.ColumnMapping;
import org.okrreadiness.service.records.people.PersonField;

/** Which column says what, as somebody chooses it. A column says one thing: chosen for another field it is taken from the first. */
final class ColumnChoice {

    private final Map<PersonField, ObjectProperty<Optional<Integer>>> columns = new EnumMap<>(PersonField.class);
    private final ObservableList<String> header = FXCollections.observableArrayList();
    private boolean filling;

    /** @param changed called after each change by whoever chooses */
    ColumnChoice(Runnable changed) {
        for (PersonField field : PersonField.values()) {
            ObjectProperty<Optional<Integer>> column = new SimpleObjectProperty<>(Optional.empty());
            column.addListener((property, before, now) -> {
                // A list of choices says null while it is filled anew.
                if (!filling && now != null) {
                    take(field, now);
                    changed.run();
                }
            });
            columns.put(field, column);
        }
    }

    private void take(PersonField field, Optional<Integer> column) {
        filling = true;
        columns.forEach((other, property) -> {
            if (other != field && column.isPresent() && column.equals(property.get())) {
                property.set(Optional.empty());
            }
        });
        filling = false;
    }

    void show(List<String> words, ColumnMapping mapping) {
        filling = true;
        header.setAll(words);
        columns.forEach((field, property) -> property.set(mapping.column(field)));
        filling = false;
    }

    ColumnMapping mapping() {
        Map<PersonField, Integer> chosen = new EnumMap<>(PersonField.class);
        columns.forEach((field, property) ->
                Optional.ofNullable(property.get()).flatMap(one -> one).ifPresent(column -> chosen.put(field, column)));
        return new ColumnMapping(chosen);
    }

    /** The words above the columns. */
    ObservableList<String> header() {
        return header;
    }

    /** Counted from 0; empty where the field is not taken from the table. */
    ObjectProperty<Optional<Integer>> columnProperty(PersonField field) {
        return columns.get(field);
    }
}
