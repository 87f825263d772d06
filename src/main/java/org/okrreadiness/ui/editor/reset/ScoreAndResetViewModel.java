package org.okrreadiness.ui.editor.reset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.ScoresGiven;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.domain.task.WordBand;
import org.okrreadiness.ui.editor.part.SureAndWhy;

/** Grades, decisions and what was learned, as they are being given. Of the key it knows how many words are asked for. */
final class ScoreAndResetViewModel {

    private final String objective;
    private final WordBand words;
    private final List<KeyResultVerdict> keyResults;
    private final StringProperty learning;
    private final SureAndWhy sure;

    /** @param changed called after every change */
    ScoreAndResetViewModel(ScoreAndReset task, ScoresGiven given, Runnable changed) {
        this.objective = task.objective().strip();
        this.words = task.learning().words();
        this.keyResults = task.keyResults().stream()
                .map(keyResult -> new KeyResultVerdict(
                        keyResult,
                        Optional.ofNullable(given.grades().get(keyResult.id())),
                        Optional.ofNullable(given.decisions().get(keyResult.id())),
                        changed))
                .toList();
        this.learning = new SimpleStringProperty(given.learning());
        this.sure = new SureAndWhy(given.confidence(), "", changed);
        learning.addListener((property, before, now) -> changed.run());
    }

    /** As it was set. */
    String objective() {
        return objective;
    }

    /** In the order they were set. */
    List<KeyResultVerdict> keyResults() {
        return keyResults;
    }

    StringProperty learningProperty() {
        return learning;
    }

    SureAndWhy sure() {
        return sure;
    }

    /** How many words there are, beside how many are asked for. */
    Phrase count() {
        return Phrase.of(
                "editor.answer.count",
                String.valueOf(new AnswerGiven(learning.get()).words()),
                String.valueOf(words.least()),
                String.valueOf(words.most()));
    }

    ScoresGiven response() {
        Map<String, Double> grades = new TreeMap<>();
        Map<String, Decision> decisions = new TreeMap<>();
        for (KeyResultVerdict verdict : keyResults) {
            verdict.grade().grade().ifPresent(grade -> grades.put(verdict.id(), grade));
            verdict.decisionProperty().get().ifPresent(decision -> decisions.put(verdict.id(), decision));
        }
        return new ScoresGiven(
                grades, decisions, learning.get(), sure.confidenceProperty().get());
    }
}
