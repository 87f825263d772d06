package org.okrreadiness.ui.moderation;

import java.util.List;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;

/** What somebody answered, in words large enough to read on. */
final class AnswerView {

    private AnswerView() {}

    static VBox of(List<String> lines, Messages messages) {
        VBox view = new VBox();
        view.getStyleClass().addAll("stack", "answer-words");
        lines.forEach(line -> view.getChildren().add(Labels.of(line, "own-words")));
        if (lines.isEmpty()) {
            view.getChildren().add(Labels.of(messages.get("moderation.elsewhere"), "reading", "muted"));
        }
        return view;
    }
}
