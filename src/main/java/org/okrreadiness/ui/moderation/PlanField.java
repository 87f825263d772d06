package org.okrreadiness.ui.moderation;

import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** One figure of a plan as it is typed, with what is wrong with it. */
final class PlanField {

    /** Which figure, with what it may be. */
    enum Name {
        EXACT(0, 100),
        ADJACENT(0, 100),
        SEEDS(0, 100),
        TOLERANCE(0, 1),
        FAILURES(1, 99),
        SECOND(0, 100),
        BLIND(0, 100),
        APART(1, 3);

        private final int least;
        private final int most;

        Name(int least, int most) {
            this.least = least;
            this.most = most;
        }
    }

    private final Name name;
    private final Messages messages;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");

    PlanField(Name name, Messages messages) {
        this.name = name;
        this.messages = messages;
        text.addListener((property, before, now) -> check());
    }

    /** Forgets what was said because of another field. */
    void check() {
        wrong.set(number().isPresent() ? "" : messages.get("plan.wrong", name.least, name.most));
    }

    /** Says something that only another field can tell. */
    void say(String key) {
        wrong.set(messages.get(key));
    }

    /** Empty when it is none, or not one it may be. */
    OptionalInt number() {
        String typed = text.get().strip();
        if (!typed.matches("\\d{1,3}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(typed);
        return number < name.least || number > name.most ? OptionalInt.empty() : OptionalInt.of(number);
    }

    void show(int number) {
        text.set(Integer.toString(number));
        check();
    }

    Name name() {
        return name;
    }

    String label() {
        return Words.of(messages, "plan.field", name);
    }

    String explanation() {
        return Words.of(messages, "plan.explain", name);
    }

    StringProperty textProperty() {
        return text;
    }

    /** What is wrong and what it may be; empty when nothing is. */
    ReadOnlyStringProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }
}
