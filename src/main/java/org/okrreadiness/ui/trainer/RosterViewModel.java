package org.okrreadiness.ui.trainer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.marking.RosterText;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.wording.Words;

/** A roster that is pasted or read from a file, shown before it takes the place of the one there is. */
final class RosterViewModel {

    private final CohortViewModel cohort;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty summary = new SimpleStringProperty("");
    private final ObservableList<String> lines = FXCollections.observableArrayList();
    private final ObservableList<String> problems = FXCollections.observableArrayList();
    private final BooleanProperty usable = new SimpleBooleanProperty();
    private RosterText read = RosterText.of("");

    RosterViewModel(CohortViewModel cohort) {
        this.cohort = cohort;
        text.addListener((property, before, now) -> show(RosterText.of(now)));
    }

    private void show(RosterText now) {
        read = now;
        lines.setAll(now.people().stream()
                .map(person -> cohort.messages()
                        .get("roster.line", person.id().value(), person.name(), person.address())
                        .strip())
                .toList());
        problems.setAll(now.problems().stream()
                .map(problem -> cohort.messages()
                        .get("roster.problem", problem.line(), Words.of(cohort.messages(), problem.what())))
                .toList());
        usable.set(!now.people().isEmpty() && now.problems().isEmpty());
        summary.set(
                text.get().isBlank()
                        ? ""
                        : Words.count(
                                cohort.messages(), "roster.people", now.people().size()));
    }

    /** Reads a file into the text. */
    void open(Path file) {
        cohort.tools()
                .runner()
                .submit(
                        () -> read(file),
                        text::set,
                        failure -> problems.setAll(List.of(Problem.of(failure, "cohort.problem", cohort.messages())
                                .advice())));
    }

    private static String read(Path file) {
        try {
            if (Files.size(file) > 4L * RosterText.MOST_CHARACTERS) {
                throw new UnreadableInputException(Phrase.of("roster.too-long"), null);
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnreadableInputException(Phrase.of("roster.unreadable", file.toString()), e);
        }
    }

    void take() {
        if (usable.get()) {
            cohort.setRoster(read.people());
        }
    }

    StringProperty textProperty() {
        return text;
    }

    ObservableList<String> lines() {
        return lines;
    }

    ObservableList<String> problems() {
        return problems;
    }

    /** How many people were read. */
    ReadOnlyStringProperty summaryProperty() {
        return summary;
    }

    /** Whether every line could be read and there is at least one. */
    ReadOnlyBooleanProperty usableProperty() {
        return usable;
    }
}
