package org.okrreadiness.ui.library;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One side the tasks can be filtered by, with what is chosen of it. */
final class Facet {

    private final String id;
    private final String name;
    private final List<Choice> choices;
    private final ObjectProperty<Choice> chosen;

    /**
     * @param name as it stands over the list
     * @param any the choice that leaves everything
     */
    Facet(String id, String name, Choice any, List<Choice> choices) {
        this.id = id;
        this.name = name;
        this.choices = new ArrayList<>(List.of(any));
        this.choices.addAll(choices);
        this.chosen = new SimpleObjectProperty<>(any);
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    /** The one that leaves everything first. */
    List<Choice> choices() {
        return List.copyOf(choices);
    }

    ObjectProperty<Choice> chosenProperty() {
        return chosen;
    }

    boolean leaves(LibraryTask task) {
        return chosen.get().matches().test(task);
    }

    /** Chooses by id; one that is not there changes nothing. */
    void choose(String choice) {
        choices.stream().filter(one -> one.id().equals(choice)).findFirst().ifPresent(chosen::set);
    }

    void clear() {
        chosen.set(choices.get(0));
    }
}
