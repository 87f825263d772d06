package org.okrreadiness.ui.records.person;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;

/** What somebody saw at work and answers for. Nothing is proposed: it is theirs to say. */
final class AttestViewModel {

    /** @param witness who answers for it and in which function */
    record Seen(Competency competency, Level level, EvidenceStrength strength, String witness) {}

    private final Messages messages;
    private final Consumer<Seen> attest;
    private final ObjectProperty<Competency> competency = new SimpleObjectProperty<>();
    private final ObjectProperty<Level> level = new SimpleObjectProperty<>();
    private final ObjectProperty<EvidenceStrength> strength = new SimpleObjectProperty<>();
    private final StringProperty witness = new SimpleStringProperty("");
    private final StringProperty missing = new SimpleStringProperty("");

    AttestViewModel(Messages messages, Consumer<Seen> attest) {
        this.messages = messages;
        this.attest = attest;
    }

    /** @return whether it is complete and has been handed over; {@link #missingProperty} says what lacks otherwise */
    boolean attest() {
        boolean whole = competency.get() != null
                && level.get() != null
                && strength.get() != null
                && !witness.get().isBlank();
        missing.set(whole ? "" : messages.get("attest.missing"));
        if (whole) {
            attest.accept(new Seen(competency.get(), level.get(), strength.get(), witness.get()));
        }
        return whole;
    }

    ObjectProperty<Competency> competencyProperty() {
        return competency;
    }

    ObjectProperty<Level> levelProperty() {
        return level;
    }

    ObjectProperty<EvidenceStrength> strengthProperty() {
        return strength;
    }

    StringProperty witnessProperty() {
        return witness;
    }

    ReadOnlyStringProperty missingProperty() {
        return missing;
    }
}
