package org.okrreadiness.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;

/** Says what went wrong and what to do, and offers a report to copy. */
public final class ProblemPane extends VBox {

    /** @param actions what the person can do about it, the most useful one last */
    public ProblemPane(Problem problem, Messages messages, Button... actions) {
        getStyleClass().add("problem");
        setMaxHeight(USE_PREF_SIZE);
        Label headline = new Label(problem.headline(), Icon.PROBLEM.node());
        headline.getStyleClass().add("section-title");
        headline.setWrapText(true);
        Label advice = new Label(problem.advice());
        advice.getStyleClass().add("reading");
        advice.setWrapText(true);
        HBox buttons = new HBox(copyButton(problem, messages));
        buttons.getStyleClass().add("buttons");
        buttons.getChildren().addAll(actions);
        getChildren().addAll(headline, advice, buttons);
    }

    private static Button copyButton(Problem problem, Messages messages) {
        Button copy = new Button(messages.get("problem.copy"), Icon.COPY.node());
        copy.setId("copyReport");
        copy.setOnAction(event -> {
            Clip.copy(problem.report());
            copy.setText(messages.get("problem.copied"));
        });
        return copy;
    }
}
