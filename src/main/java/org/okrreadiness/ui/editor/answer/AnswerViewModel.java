package org.okrreadiness.ui.editor.answer;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.domain.task.WordBand;

/** The answer as it is being written. Of the task's key it knows nothing but how many words are asked for. */
final class AnswerViewModel {

    private final WordBand band;
    private final StringProperty text;

    /** @param changed called after every change */
    AnswerViewModel(OpenAnswer task, AnswerGiven given, Runnable changed) {
        this.band = task.key().words();
        this.text = new SimpleStringProperty(given.text());
        text.addListener((property, before, now) -> changed.run());
    }

    StringProperty textProperty() {
        return text;
    }

    /** How many words there are, beside how many are asked for. */
    Phrase count() {
        return Phrase.of(
                "editor.answer.count",
                String.valueOf(response().words()),
                String.valueOf(band.least()),
                String.valueOf(band.most()));
    }

    AnswerGiven response() {
        return new AnswerGiven(text.get());
    }
}
