package org.okrreadiness.ui.editor.judge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.assessment.Response.RatingsGiven;
import org.okrreadiness.domain.assessment.Task;
import org.okrreadiness.domain.assessment.Task.ResponseOption;

/** The ratings as they are being given. */
final class JudgeViewModel {

    static final int UNRATED = 0;
    static final int LOWEST = 1;
    static final int HIGHEST = 5;

    private final List<ResponseOption> options;
    private final Map<String, IntegerProperty> ratings = new LinkedHashMap<>();
    private final ObjectProperty<OptionalInt> confidence;
    private final StringProperty reason;

    /** @param changed called after every change */
    JudgeViewModel(Task.JudgeResponses task, RatingsGiven given, long shuffleSeed, Runnable changed) {
        this.options = OptionOrder.of(task.options(), task.id(), shuffleSeed);
        this.confidence = new SimpleObjectProperty<>(given.confidence());
        this.reason = new SimpleStringProperty(given.reason());
        options.forEach(o ->
                ratings.put(o.id(), new SimpleIntegerProperty(given.ratings().getOrDefault(o.id(), UNRATED))));
        ratings.values().forEach(r -> r.addListener((property, before, now) -> changed.run()));
        confidence.addListener((property, before, now) -> changed.run());
        reason.addListener((property, before, now) -> changed.run());
    }

    /** In this person's order. */
    List<ResponseOption> options() {
        return options;
    }

    /** {@link #UNRATED}, or 1 to 5. */
    IntegerProperty rating(String optionId) {
        return ratings.get(optionId);
    }

    ObjectProperty<OptionalInt> confidenceProperty() {
        return confidence;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    RatingsGiven response() {
        Map<String, Integer> given = new LinkedHashMap<>();
        ratings.forEach((id, rating) -> {
            if (rating.get() != UNRATED) {
                given.put(id, rating.get());
            }
        });
        return new RatingsGiven(given, confidence.get(), reason.get());
    }

    /** The key of the words for how sure somebody is. */
    static String confidenceKey(OptionalInt confidence) {
        if (confidence.isEmpty()) {
            return "editor.judge.confidence.unsaid";
        }
        int band = Math.min(4, confidence.getAsInt() / 20);
        return "editor.judge.confidence." + band;
    }
}
