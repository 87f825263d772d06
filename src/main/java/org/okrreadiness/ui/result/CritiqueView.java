package org.okrreadiness.ui.result;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.task.CritiqueReading;
import org.okrreadiness.reading.task.CritiqueReading.Outcome;
import org.okrreadiness.reading.task.CritiqueReading.Point;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.piece.Labels;
import org.okrreadiness.ui.piece.OwnWordsView;
import org.okrreadiness.wording.Words;

/** The planted set with hits, misses and false alarms marked in it, and what each of them is about. */
final class CritiqueView extends VBox {

    private final Messages messages;

    CritiqueView(CritiqueReading critique, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("card", "piece");
        getChildren().add(Labels.of(messages.get("result.critique"), "section-title"));
        getChildren().add(Labels.of(critique.summary(), "reading"));
        critique.lines().forEach(line -> getChildren().add(new OwnWordsView(line)));
        critique.points().forEach(point -> getChildren().add(point(point)));
    }

    private Node point(Point point) {
        Label outcome = Labels.of(
                Words.of(messages, "result.critique.outcome", point.outcome()),
                "outcome",
                "outcome-" + Words.kebab(point.outcome()));
        outcome.setGraphic(icon(point.outcome()).node());
        outcome.setMinWidth(USE_PREF_SIZE);
        String number = point.number() == 0 ? "" : point.number() + "  ";
        HBox head = new HBox(outcome, Labels.of(number + "“" + point.words() + "”", "strong"));
        head.getStyleClass().add("row-wide");
        VBox row = new VBox(head, Labels.of(point.names(), "caption"));
        row.getStyleClass().addAll("stack-tight", "criterion");
        if (!point.own().isBlank()) {
            row.getChildren().add(Labels.of(messages.get("result.critique.own", point.own()), "reading"));
        }
        if (!point.reason().isEmpty()) {
            row.getChildren().add(Labels.of(point.reason(), "reading", "muted"));
        }
        return row;
    }

    private static Icon icon(Outcome outcome) {
        return switch (outcome) {
            case FOUND -> Icon.DONE;
            case MISSED -> Icon.MISSED;
            case FALSE_ALARM -> Icon.FALSE_ALARM;
            case OTHER -> Icon.QUESTION;
        };
    }
}
