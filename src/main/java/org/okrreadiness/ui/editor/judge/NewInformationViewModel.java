package org.okrreadiness.ui.editor.judge;

import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import org.okrreadiness.domain.response.LeaningsGiven;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.ui.editor.part.OptionOrder;
import org.okrreadiness.ui.editor.part.SureAndWhy;

/** The leanings as they are being given. */
final class NewInformationViewModel {

    private final String considering;
    private final List<ResponseOption> news;
    private final ChosenSteps leanings;
    private final SureAndWhy sureAndWhy;

    /** @param changed called after every change */
    NewInformationViewModel(NewInformation task, LeaningsGiven given, long shuffleSeed, Runnable changed) {
        this.considering = task.considering().strip();
        this.news = OptionOrder.of(task.news(), task.id(), shuffleSeed);
        this.leanings = new ChosenSteps(news, given.leanings(), changed);
        this.sureAndWhy = new SureAndWhy(given.confidence(), given.reason(), changed);
    }

    /** The plan the news bears on. */
    String considering() {
        return considering;
    }

    /** In this person's order. */
    List<ResponseOption> news() {
        return news;
    }

    /** -2 to 2; empty while not said. */
    ObjectProperty<OptionalInt> leaning(String newsId) {
        return leanings.of(newsId);
    }

    SureAndWhy sureAndWhy() {
        return sureAndWhy;
    }

    LeaningsGiven response() {
        return new LeaningsGiven(
                leanings.given(),
                sureAndWhy.confidenceProperty().get(),
                sureAndWhy.reasonProperty().get());
    }
}
