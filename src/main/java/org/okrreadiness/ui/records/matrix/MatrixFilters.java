package org.okrreadiness.ui.records.matrix;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.service.records.MatrixFilter;

/** What narrows the matrix. What is empty or null does not. */
final class MatrixFilters {

    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> unit = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<RoleProfile>> role = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Competency>> competency = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<GapState>> state = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty gapsOnly = new SimpleBooleanProperty();
    private boolean clearing;

    /** @param changed called after each change, once for all that {@link #clear} changes */
    void watch(Runnable changed) {
        List<Property<?>> all = List.of(words, unit, role, competency, state, gapsOnly);
        all.forEach(one -> one.addListener(change -> {
            if (!clearing) {
                changed.run();
            }
        }));
    }

    void clear(Runnable cleared) {
        clearing = true;
        words.set("");
        unit.set(Optional.empty());
        role.set(Optional.empty());
        competency.set(Optional.empty());
        state.set(Optional.empty());
        gapsOnly.set(false);
        clearing = false;
        cleared.run();
    }

    /** A state without a competency, or the other way round, narrows nothing yet. */
    MatrixFilter now() {
        Optional<Competency> in = chosen(competency);
        Optional<GapState> stands = chosen(state);
        boolean both = in.isPresent() && stands.isPresent();
        return new MatrixFilter(
                words.get().strip(),
                chosen(unit),
                chosen(role).map(RoleProfile::id),
                both ? in : Optional.empty(),
                both ? stands : Optional.empty(),
                gapsOnly.get());
    }

    /** A list of choices says null while it is filled anew. */
    private static <T> Optional<T> chosen(ObjectProperty<Optional<T>> property) {
        return Optional.ofNullable(property.get()).flatMap(one -> one);
    }

    StringProperty wordsProperty() {
        return words;
    }

    ObjectProperty<Optional<String>> unitProperty() {
        return unit;
    }

    ObjectProperty<Optional<RoleProfile>> roleProperty() {
        return role;
    }

    ObjectProperty<Optional<Competency>> competencyProperty() {
        return competency;
    }

    ObjectProperty<Optional<GapState>> stateProperty() {
        return state;
    }

    BooleanProperty gapsOnlyProperty() {
        return gapsOnly;
    }
}
