package org.okrreadiness.ui.records.person;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.Withdrawing;

/** Withdrawing one record: says what that means, and asks for a reason that may be told to others. */
final class RevokeViewModel {

    private final Messages messages;
    private final Person person;
    private final String what;
    private final Consumer<String> withdraw;
    private final StringProperty why = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final SimpleBooleanProperty ready = new SimpleBooleanProperty();

    /**
     * @param what which record, in words
     * @param withdraw given the reason
     */
    RevokeViewModel(Messages messages, Person person, String what, Consumer<String> withdraw) {
        this.messages = messages;
        this.person = person;
        this.what = what;
        this.withdraw = withdraw;
        why.addListener(changed -> look());
    }

    private void look() {
        boolean names = Withdrawing.names(why.get(), person);
        problem.set(names ? messages.get("revoke.names") : "");
        ready.set(!why.get().isBlank() && !names);
    }

    String what() {
        return messages.get("revoke.what", what);
    }

    void withdraw() {
        if (ready.get()) {
            withdraw.accept(why.get().strip());
        }
    }

    StringProperty whyProperty() {
        return why;
    }

    ReadOnlyStringProperty problemProperty() {
        return problem;
    }

    /** Whether there is a reason and it says about nobody. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready;
    }
}
