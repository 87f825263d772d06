package org.okrreadiness.ui.home;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.PreferenceStore;
import org.okrreadiness.ui.common.RememberedName;

/** Who sits the assessment, and how. */
final class StartViewModel {

    static final int LONGEST_NAME = RememberedName.LONGEST;

    private final Assessment assessment;
    private final RememberedName remembered;
    private final Messages messages;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>();

    StartViewModel(Assessment assessment, PreferenceStore preferences, Messages messages) {
        this.assessment = assessment;
        this.remembered = new RememberedName(preferences);
        this.messages = messages;
        remembered.get().ifPresent(name::set);
        mode.set(modes().contains(Mode.PRACTICE) ? Mode.PRACTICE : Mode.ASSESSMENT);
    }

    Assessment assessment() {
        return assessment;
    }

    /** Those the assessment can be sat in. */
    Set<Mode> modes() {
        return assessment.sitting().modes();
    }

    /** What choosing the mode means, in a few sentences. */
    String meaning(Mode of) {
        if (of == Mode.PRACTICE) {
            return messages.get("home.start.practice.meaning");
        }
        String time = assessment
                .sitting()
                .timeLimit()
                .map(limit -> messages.get("home.start.assessment.meaning.timed", limit.toMinutes()))
                .orElseGet(() -> messages.get("home.start.assessment.meaning"));
        String sealed = time + " " + messages.get("home.start.assessment.sealed");
        return assessment.isMarkedElsewhere() ? sealed + " " + messages.get("home.start.elsewhere") : sealed;
    }

    BooleanBinding readyBinding() {
        return Bindings.createBooleanBinding(() -> problem().isEmpty(), name);
    }

    /** Says what is missing, or nothing. */
    StringBinding problemBinding() {
        return Bindings.createStringBinding(this::problem, name);
    }

    private String problem() {
        String typed = name.get().strip();
        if (typed.isEmpty()) {
            return messages.get("home.start.name.missing");
        }
        return typed.length() > LONGEST_NAME ? messages.get("home.start.name.long", LONGEST_NAME) : "";
    }

    /** The name without blanks around it; remembered for the next time. */
    String confirmName() {
        String confirmed = name.get().strip();
        remembered.put(confirmed);
        return confirmed;
    }

    StringProperty nameProperty() {
        return name;
    }

    ObjectProperty<Mode> modeProperty() {
        return mode;
    }
}
