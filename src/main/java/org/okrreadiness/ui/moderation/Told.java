package org.okrreadiness.ui.moderation;

import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.ProblemPane;

/** Shows what went wrong in a place of its own, and takes it away when it is over. */
final class Told {

    private Told() {}

    static void in(VBox place, Work work, Messages messages) {
        Labels.present(place, false);
        work.problemProperty().addListener((property, before, now) -> show(place, now, messages));
    }

    private static void show(VBox place, Problem problem, Messages messages) {
        place.getChildren().clear();
        if (problem != null) {
            place.getChildren().add(new ProblemPane(problem, messages));
        }
        Labels.present(place, problem != null);
    }
}
