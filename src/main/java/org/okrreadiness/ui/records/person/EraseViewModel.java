package org.okrreadiness.ui.records.person;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** Erasing somebody: says exactly what goes, and asks for their name, so that it is never the wrong person. */
final class EraseViewModel {

    private final Messages messages;
    private final Person person;
    private final int records;
    private final Consumer<String> erase;
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty why = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final SimpleBooleanProperty ready = new SimpleBooleanProperty();

    /** @param erase given the reason */
    EraseViewModel(Messages messages, Person person, int records, Consumer<String> erase) {
        this.messages = messages;
        this.person = person;
        this.records = records;
        this.erase = erase;
        typed.addListener(changed -> look());
        why.addListener(changed -> look());
    }

    private void look() {
        boolean names = saysWho();
        problem.set(names ? messages.get("erase.why.names") : "");
        ready.set(typed.get().strip().equals(person.name()) && !names);
    }

    /** The reason stays in the audit, which must not keep who was erased. */
    private boolean saysWho() {
        String said = why.get().toLowerCase(Locale.ROOT);
        return List.of(person.name(), person.personnelNumber(), person.email()).stream()
                .filter(word -> !word.isBlank())
                .anyMatch(word -> said.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** What goes, a sentence each. */
    List<String> what() {
        return List.of(
                messages.get("erase.entry", person.name()),
                Words.count(messages, "erase.records", records),
                messages.get("erase.sittings", person.name()),
                messages.get("erase.backups"));
    }

    /** What stays, because this program cannot reach it. */
    String stays() {
        return messages.get("erase.stays");
    }

    String name() {
        return person.name();
    }

    void erase() {
        if (ready.get()) {
            erase.accept(why.get().strip());
        }
    }

    StringProperty typedProperty() {
        return typed;
    }

    StringProperty whyProperty() {
        return why;
    }

    ReadOnlyStringProperty problemProperty() {
        return problem;
    }

    /** Whether the name has been typed as it is and the reason names nobody. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready;
    }
}
