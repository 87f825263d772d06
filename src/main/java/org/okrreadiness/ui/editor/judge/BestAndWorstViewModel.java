package org.okrreadiness.ui.editor.judge;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.ui.editor.part.OptionOrder;
import org.okrreadiness.ui.editor.part.SureAndWhy;

/** The two choices as they are being made. */
final class BestAndWorstViewModel {

    private final List<ResponseOption> options;
    private final ObjectProperty<Optional<String>> best;
    private final ObjectProperty<Optional<String>> worst;
    private final SureAndWhy sureAndWhy;

    /** @param changed called after every change */
    BestAndWorstViewModel(BestAndWorst task, BestAndWorstGiven given, long shuffleSeed, Runnable changed) {
        this.options = OptionOrder.of(task.options(), task.id(), shuffleSeed);
        this.best = new SimpleObjectProperty<>(given.best());
        this.worst = new SimpleObjectProperty<>(given.worst());
        this.sureAndWhy = new SureAndWhy(given.confidence(), given.reason(), changed);
        best.addListener((property, before, now) -> changed.run());
        worst.addListener((property, before, now) -> changed.run());
    }

    /** In this person's order. */
    List<ResponseOption> options() {
        return options;
    }

    /** The id of the option held best, if any. */
    ObjectProperty<Optional<String>> bestProperty() {
        return best;
    }

    /** The id of the option held worst, if any; never the best one. */
    ObjectProperty<Optional<String>> worstProperty() {
        return worst;
    }

    /** Makes an option the best, or takes that back when it is the best already. */
    void chooseBest(String optionId) {
        choose(optionId, best, worst);
    }

    /** Makes an option the worst, or takes that back when it is the worst already. */
    void chooseWorst(String optionId) {
        choose(optionId, worst, best);
    }

    private static void choose(
            String optionId, ObjectProperty<Optional<String>> end, ObjectProperty<Optional<String>> otherEnd) {
        Optional<String> chosen = Optional.of(optionId);
        if (otherEnd.get().equals(chosen)) {
            otherEnd.set(Optional.empty());
        }
        end.set(end.get().equals(chosen) ? Optional.empty() : chosen);
    }

    SureAndWhy sureAndWhy() {
        return sureAndWhy;
    }

    BestAndWorstGiven response() {
        return new BestAndWorstGiven(
                best.get(),
                worst.get(),
                sureAndWhy.confidenceProperty().get(),
                sureAndWhy.reasonProperty().get());
    }
}
