package org.okrreadiness.ui.editor.judge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.okrreadiness.domain.response.Response.RatingsGiven;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.Task.ResponseOption;
import org.okrreadiness.ui.editor.part.OptionOrder;
import org.okrreadiness.ui.editor.part.SureAndWhy;

/** The ratings as they are being given. */
final class JudgeViewModel {

    static final int UNRATED = 0;
    static final int LOWEST = 1;
    static final int HIGHEST = 5;

    private final List<ResponseOption> options;
    private final Map<String, IntegerProperty> ratings = new LinkedHashMap<>();
    private final SureAndWhy sureAndWhy;

    /** @param changed called after every change */
    JudgeViewModel(Task.JudgeResponses task, RatingsGiven given, long shuffleSeed, Runnable changed) {
        this.options = OptionOrder.of(task.options(), task.id(), shuffleSeed);
        this.sureAndWhy = new SureAndWhy(given.confidence(), given.reason(), changed);
        options.forEach(o ->
                ratings.put(o.id(), new SimpleIntegerProperty(given.ratings().getOrDefault(o.id(), UNRATED))));
        ratings.values().forEach(r -> r.addListener((property, before, now) -> changed.run()));
    }

    /** In this person's order. */
    List<ResponseOption> options() {
        return options;
    }

    /** {@link #UNRATED}, or 1 to 5. */
    IntegerProperty rating(String optionId) {
        return ratings.get(optionId);
    }

    SureAndWhy sureAndWhy() {
        return sureAndWhy;
    }

    RatingsGiven response() {
        Map<String, Integer> given = new LinkedHashMap<>();
        ratings.forEach((id, rating) -> {
            if (rating.get() != UNRATED) {
                given.put(id, rating.get());
            }
        });
        return new RatingsGiven(
                given,
                sureAndWhy.confidenceProperty().get(),
                sureAndWhy.reasonProperty().get());
    }
}
