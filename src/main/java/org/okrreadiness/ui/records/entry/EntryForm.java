package org.okrreadiness.ui.records.entry;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RoleProfile;

/** The entry of a person as somebody fills it in. */
public final class EntryForm {

    private final LocalDate today;
    private final GroundForm ground;
    private final ObservableList<RoleProfile> roles = FXCollections.observableArrayList();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final StringProperty unit = new SimpleStringProperty("");
    private final ObjectProperty<Optional<RoleProfile>> role = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Person> edited = Optional.empty();

    public EntryForm(LocalDate today) {
        this.today = today;
        this.ground = new GroundForm(today);
    }

    /** Begins with an entry there is. */
    public void show(Person person) {
        edited = Optional.of(person);
        name.set(person.name());
        number.set(person.personnelNumber());
        email.set(person.email());
        unit.set(person.unit());
        role.set(person.role()
                .flatMap(id -> roles.stream().filter(one -> one.id().equals(id)).findFirst()));
        ground.show(person.basis());
    }

    /** What keeps it from being kept, as a key of the bundle; empty when nothing does. */
    public Optional<String> problem() {
        return name.get().isBlank() ? Optional.of("entry.name.missing") : ground.problem(today);
    }

    /**
     * The entry as it is filled in; somebody new gets an id of their own.
     *
     * @throws IllegalStateException when there is a {@link #problem}
     */
    public Person person() {
        return new Person(
                edited.map(Person::id).orElseGet(PersonId::random),
                name.get().strip(),
                number.get().strip(),
                email.get().strip(),
                unit.get().strip(),
                role.get().map(RoleProfile::id),
                basis(),
                edited.map(Person::version).orElse(0L));
    }

    /** Somebody else's form does not undo that a consent was taken back. */
    private Basis basis() {
        Basis given = ground.basis();
        return edited.map(Person::basis)
                .filter(before ->
                        before.ground() == given.ground() && before.since().equals(given.since()))
                .flatMap(Basis::withdrawnOn)
                .map(given::withdrawn)
                .orElse(given);
    }

    public GroundForm ground() {
        return ground;
    }

    /** Those that can be chosen. */
    public ObservableList<RoleProfile> roles() {
        return roles;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty numberProperty() {
        return number;
    }

    public StringProperty emailProperty() {
        return email;
    }

    public StringProperty unitProperty() {
        return unit;
    }

    public ObjectProperty<Optional<RoleProfile>> roleProperty() {
        return role;
    }
}
