package org.okrreadiness.ui.editor.reset;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.task.GradeBand;

/** A grade as it is being typed. Empty until somebody gives one. */
final class GradeEntry {

    /** Of 1.0: how far the keys go at a time. */
    private static final int STEPS = 20;

    private static final double ROUNDING = 1e-9;

    private final StringProperty text;

    GradeEntry(Optional<Double> given) {
        this.text = new SimpleStringProperty(given.map(GradeBand::text).orElse(""));
    }

    /** Exactly as typed; a comma is as good as a point. */
    StringProperty textProperty() {
        return text;
    }

    /** 0.0 to 1.0, to a hundredth; empty while nothing is typed, and while what is typed is no grade. */
    Optional<Double> grade() {
        try {
            double typed = Double.parseDouble(text.get().strip().replace(',', '.'));
            return typed >= 0 && typed <= 1 ? Optional.of(Double.parseDouble(GradeBand.text(typed))) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** True when something is typed that is no grade. */
    boolean isWrong() {
        return !text.get().isBlank() && grade().isEmpty();
    }

    /** A twentieth more, on the next whole twentieth. With no grade yet it begins at the lower end. */
    void raise() {
        set(grade().map(grade -> (int) Math.floor(STEPS * grade + ROUNDING) + 1).orElse(0));
    }

    /** A twentieth less, on the next whole twentieth. With no grade yet it begins at the upper end. */
    void lower() {
        set(grade().map(grade -> (int) Math.ceil(STEPS * grade - ROUNDING) - 1).orElse(STEPS));
    }

    private void set(int twentieths) {
        int within = Math.max(0, Math.min(STEPS, twentieths));
        text.set(GradeBand.text((double) within / STEPS));
    }

    /** Writes the grade as grades are written; what is none stays as it was typed. */
    void tidy() {
        grade().ifPresent(grade -> text.set(GradeBand.text(grade)));
    }
}
