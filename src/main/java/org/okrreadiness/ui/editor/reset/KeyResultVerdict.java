package org.okrreadiness.ui.editor.reset;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.domain.task.EndedKeyResult;

/** What is made of one key result. Of its key it knows nothing. */
final class KeyResultVerdict {

    private final String id;
    private final String text;
    private final GradeEntry grade;
    private final ObjectProperty<Optional<Decision>> decision;

    /** @param changed called after every change */
    KeyResultVerdict(EndedKeyResult keyResult, Optional<Double> grade, Optional<Decision> decision, Runnable changed) {
        this.id = keyResult.id();
        this.text = keyResult.text().strip();
        this.grade = new GradeEntry(grade);
        this.decision = new SimpleObjectProperty<>(decision);
        this.grade.textProperty().addListener((property, before, now) -> changed.run());
        this.decision.addListener((property, before, now) -> changed.run());
    }

    String id() {
        return id;
    }

    /** As it was set. */
    String text() {
        return text;
    }

    GradeEntry grade() {
        return grade;
    }

    /** Empty while nothing is decided. */
    ObjectProperty<Optional<Decision>> decisionProperty() {
        return decision;
    }
}
