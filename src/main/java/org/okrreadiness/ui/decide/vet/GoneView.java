package org.okrreadiness.ui.decide.vet;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.ProblemPane;

/** A vetting that is not there any more, or cannot be read: why, and the way back. */
final class GoneView {

    private GoneView() {}

    /** @return what leads back */
    static Button show(StackPane root, Problem problem, Messages messages, Runnable back) {
        Button list = new Button(messages.get("vettingwork.to-list"));
        list.setId("backToList");
        list.setOnAction(event -> back.run());
        root.getChildren().add(new ProblemPane(problem, messages, list));
        list.requestFocus();
        return list;
    }
}
