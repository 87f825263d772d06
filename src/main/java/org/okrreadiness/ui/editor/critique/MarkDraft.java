package org.okrreadiness.ui.editor.critique;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.response.DefectMark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.task.DefectKind;

/** A mark while its reason is being written. */
final class MarkDraft {

    private final Part part;
    private final Span span;
    private final DefectKind kind;
    private final StringProperty why = new SimpleStringProperty();

    MarkDraft(DefectMark given) {
        this.part = given.part();
        this.span = given.span();
        this.kind = given.kind();
        why.set(given.why());
    }

    Part part() {
        return part;
    }

    Span span() {
        return span;
    }

    DefectKind kind() {
        return kind;
    }

    StringProperty whyProperty() {
        return why;
    }

    boolean isAt(Part place, Span words, DefectKind name) {
        return part.equals(place) && span.equals(words) && kind == name;
    }

    DefectMark asGiven() {
        return new DefectMark(part, span, kind, why.get());
    }
}
