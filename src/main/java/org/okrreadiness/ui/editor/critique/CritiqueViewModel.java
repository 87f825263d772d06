package org.okrreadiness.ui.editor.critique;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DefectMark;
import org.okrreadiness.domain.response.Repair;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.DefectKind;

/** A critique while it is being given. A set cannot be called sound and carry marks at once: the later choice asks about the earlier. */
final class CritiqueViewModel {

    private static final Span WHOLE = new Span(0, 0);

    private final List<PlantedLine> lines;
    private final ObservableList<MarkDraft> marks = FXCollections.observableArrayList();

    /** One for good: a view made anew for each listener would be collected, and the listener would hear nothing more. */
    private final ObservableList<MarkDraft> marksShown = FXCollections.unmodifiableObservableList(marks);

    private final BooleanProperty sound = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final StringProperty question = new SimpleStringProperty();
    private final ObjectProperty<Optional<Part>> repaired = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty repair = new SimpleStringProperty();
    private final Runnable changed;

    /** @param changed called after every change */
    CritiqueViewModel(Critique task, CritiqueGiven given, Runnable changed) {
        this.lines = PlantedLine.of(task.planted());
        this.changed = changed;
        given.marks().forEach(m -> marks.add(draft(m)));
        sound.set(given.sound());
        question.set(given.question());
        repaired.set(given.repair().map(Repair::part));
        repair.set(given.repair().map(Repair::text).orElse(""));
        List.of(sound, question, repaired, repair).forEach(this::report);
    }

    private MarkDraft draft(DefectMark mark) {
        MarkDraft draft = new MarkDraft(mark);
        report(draft.whyProperty());
        return draft;
    }

    private void report(ObservableValue<?> value) {
        value.addListener((property, before, now) -> changed.run());
    }

    List<PlantedLine> lines() {
        return lines;
    }

    /** In the order they were made. */
    ObservableList<MarkDraft> marks() {
        return marksShown;
    }

    ReadOnlyBooleanProperty soundProperty() {
        return sound;
    }

    /** True while it is asked whether marks should go because the set is to be called sound. */
    ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    StringProperty questionProperty() {
        return question;
    }

    /** The line to be worded better; empty when none is. */
    ObjectProperty<Optional<Part>> repairedProperty() {
        return repaired;
    }

    StringProperty repairProperty() {
        return repair;
    }

    /**
     * Names a defect.
     *
     * @param selected as selected in the line's text; blanks at its ends are left out, and an empty selection means the whole part
     * @return the mark; the one that is there already when the same words have that name
     */
    MarkDraft mark(Part part, Span selected, DefectKind kind) {
        Span words = trimmed(part, selected);
        Optional<MarkDraft> before =
                marks.stream().filter(m -> m.isAt(part, words, kind)).findFirst();
        if (before.isPresent()) {
            return before.get();
        }
        MarkDraft made = draft(new DefectMark(part, words, kind, ""));
        asking.set(false);
        sound.set(false);
        marks.add(made);
        changed.run();
        return made;
    }

    private Span trimmed(Part part, Span selected) {
        String text = textOf(part);
        int start = Math.min(selected.start(), text.length());
        int end = Math.min(selected.end(), text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? WHOLE : new Span(start, end);
    }

    private String textOf(Part part) {
        return lines.stream()
                .filter(l -> l.part().equals(part))
                .map(PlantedLine::text)
                .findFirst()
                .orElse("");
    }

    /** The words of a mark; empty when it is about the whole part. */
    String words(MarkDraft mark) {
        String text = textOf(mark.part());
        return mark.span().end() <= text.length() ? mark.span().in(text) : "";
    }

    void remove(MarkDraft mark) {
        if (marks.remove(mark)) {
            changed.run();
        }
    }

    /** The participant says that the set is sound, or takes it back. With marks on it, it is asked first. */
    void callSound(boolean isSound) {
        if (isSound && !marks.isEmpty()) {
            asking.set(true);
        } else {
            sound.set(isSound);
        }
    }

    /** The marks go and the set is sound. */
    void dropMarks() {
        asking.set(false);
        marks.clear();
        sound.set(true);
    }

    /** The marks stay and the set is not sound. */
    void keepMarks() {
        asking.set(false);
        sound.set(false);
    }

    CritiqueGiven response() {
        return new CritiqueGiven(
                sound.get(),
                marks.stream().map(MarkDraft::asGiven).toList(),
                question.get(),
                repaired.get().map(part -> new Repair(part, repair.get())));
    }
}
