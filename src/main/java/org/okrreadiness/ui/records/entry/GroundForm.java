package org.okrreadiness.ui.records.entry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.Ground;

/** On what ground something is kept about somebody. Nothing is chosen until somebody chooses it. */
public final class GroundForm {

    private final ObjectProperty<Ground> ground = new SimpleObjectProperty<>();
    private final StringProperty since;
    private final StringProperty note = new SimpleStringProperty("");

    /** @param today the day that is proposed */
    public GroundForm(LocalDate today) {
        this.since = new SimpleStringProperty(today.toString());
    }

    public void show(Basis basis) {
        ground.set(basis.ground());
        since.set(basis.since().toString());
        note.set(basis.note());
    }

    /** What keeps it from being read, as a key of the bundle; empty when nothing does. */
    public Optional<String> problem(LocalDate today) {
        if (ground.get() == null) {
            return Optional.of("ground.missing");
        }
        Optional<LocalDate> day = day();
        if (day.isEmpty()) {
            return Optional.of("ground.no-day");
        }
        return day.filter(given -> given.isAfter(today)).map(later -> "ground.later");
    }

    /** @throws IllegalStateException when there is a {@link #problem} */
    public Basis basis() {
        return Basis.of(
                Optional.ofNullable(ground.get()).orElseThrow(IllegalStateException::new),
                day().orElseThrow(IllegalStateException::new),
                note.get().strip());
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(since.get().strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Null until somebody chooses. */
    public ObjectProperty<Ground> groundProperty() {
        return ground;
    }

    /** Year, month and day with hyphens between them. */
    public StringProperty sinceProperty() {
        return since;
    }

    public StringProperty noteProperty() {
        return note;
    }
}
