package org.okrreadiness.ui.editor.judge;

import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.ui.editor.part.OptionOrder;
import org.okrreadiness.ui.editor.part.SureAndWhy;

/** The ratings as they are being given. */
final class JudgeViewModel {

    private final List<ResponseOption> options;
    private final ChosenSteps ratings;
    private final SureAndWhy sureAndWhy;

    /** @param changed called after every change */
    JudgeViewModel(JudgeResponses task, RatingsGiven given, long shuffleSeed, Runnable changed) {
        this.options = OptionOrder.of(task.options(), task.id(), shuffleSeed);
        this.ratings = new ChosenSteps(options, given.ratings(), changed);
        this.sureAndWhy = new SureAndWhy(given.confidence(), given.reason(), changed);
    }

    /** In this person's order. */
    List<ResponseOption> options() {
        return options;
    }

    /** 1 to 5; empty while not rated. */
    ObjectProperty<OptionalInt> rating(String optionId) {
        return ratings.of(optionId);
    }

    SureAndWhy sureAndWhy() {
        return sureAndWhy;
    }

    RatingsGiven response() {
        return new RatingsGiven(
                ratings.given(),
                sureAndWhy.confidenceProperty().get(),
                sureAndWhy.reasonProperty().get());
    }
}
