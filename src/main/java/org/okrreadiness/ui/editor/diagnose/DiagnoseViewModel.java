package org.okrreadiness.ui.editor.diagnose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.DiagnosisGiven;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Diagnose;
import org.okrreadiness.domain.task.Help;
import org.okrreadiness.domain.task.Symptom;
import org.okrreadiness.domain.task.WordBand;
import org.okrreadiness.ui.editor.part.OptionOrder;
import org.okrreadiness.ui.editor.part.SureAndWhy;

/** A diagnosis as it is being made. Of the task's key it knows nothing but how many words are asked for. */
final class DiagnoseViewModel {

    private final List<Symptom> symptoms;
    private final WordBand band;
    private final Map<String, ObjectProperty<Optional<Cause>>> causes;
    private final ObjectProperty<Optional<Cause>> root;
    private final ObjectProperty<Optional<Help>> help;
    private final StringProperty counter;
    private final SureAndWhy sureAndWhy;

    /** @param changed called after every change */
    DiagnoseViewModel(Diagnose task, DiagnosisGiven given, long shuffleSeed, Runnable changed) {
        this.symptoms = OptionOrder.of(task.symptoms(), task.id(), shuffleSeed);
        this.band = task.counter().words();
        this.causes = symptoms.stream()
                .map(Symptom::id)
                .collect(Collectors.toMap(
                        id -> id,
                        id -> reporting(
                                new SimpleObjectProperty<>(
                                        Optional.ofNullable(given.causes().get(id))),
                                changed)));
        this.root = reporting(new SimpleObjectProperty<>(given.root()), changed);
        this.help = reporting(new SimpleObjectProperty<>(given.help()), changed);
        this.counter = reporting(new SimpleStringProperty(given.counter()), changed);
        this.sureAndWhy = new SureAndWhy(given.confidence(), "", changed);
    }

    private static <P extends Property<?>> P reporting(P property, Runnable changed) {
        property.addListener((any, before, now) -> changed.run());
        return property;
    }

    /** In this person's order. */
    List<Symptom> symptoms() {
        return symptoms;
    }

    ObjectProperty<Optional<Cause>> causeProperty(Symptom symptom) {
        return causes.get(symptom.id());
    }

    ObjectProperty<Optional<Cause>> rootProperty() {
        return root;
    }

    ObjectProperty<Optional<Help>> helpProperty() {
        return help;
    }

    StringProperty counterProperty() {
        return counter;
    }

    /** How many words speak against it, beside how many are asked for. */
    Phrase count() {
        return Phrase.of(
                "editor.answer.count",
                String.valueOf(new AnswerGiven(counter.get()).words()),
                String.valueOf(band.least()),
                String.valueOf(band.most()));
    }

    SureAndWhy sureAndWhy() {
        return sureAndWhy;
    }

    DiagnosisGiven response() {
        Map<String, Cause> given = new TreeMap<>();
        causes.forEach((id, cause) -> cause.get().ifPresent(chosen -> given.put(id, chosen)));
        return new DiagnosisGiven(
                given,
                root.get(),
                help.get(),
                counter.get(),
                sureAndWhy.confidenceProperty().get());
    }
}
