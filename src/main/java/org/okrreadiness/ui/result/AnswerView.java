package org.okrreadiness.ui.result;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.task.AnswerReading;
import org.okrreadiness.reading.task.AnswerReading.Outcome;
import org.okrreadiness.reading.task.AnswerReading.Point;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.piece.Labels;
import org.okrreadiness.wording.Words;

/** The ideas of a full answer, each with what became of it in the answer given. */
final class AnswerView extends VBox {

    private final Messages messages;

    AnswerView(AnswerReading answer, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("card", "piece");
        getChildren().add(Labels.of(answer.heading(), "section-title"));
        getChildren().add(Labels.of(answer.summary(), "reading"));
        answer.points().forEach(point -> getChildren().add(point(point)));
    }

    private Node point(Point point) {
        Label outcome = Labels.of(
                Words.of(messages, "result.answer.outcome", point.outcome()),
                "outcome",
                "outcome-" + Words.kebab(point.outcome()));
        outcome.setGraphic(icon(point.outcome()).node());
        outcome.setMinWidth(USE_PREF_SIZE);
        VBox row = new VBox(outcome, Labels.of(point.text(), "reading"));
        row.getStyleClass().addAll("stack-tight", "criterion");
        if (!point.reason().isEmpty()) {
            row.getChildren().add(Labels.of(point.reason(), "reading", "muted"));
        }
        return row;
    }

    private static Icon icon(Outcome outcome) {
        return switch (outcome) {
            case FOUND -> Icon.DONE;
            case NOT_FOUND -> Icon.MISSED;
            case DENIED, WRONG -> Icon.FALSE_ALARM;
        };
    }
}
