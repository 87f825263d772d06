package org.okrreadiness.ui.piece;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;

/** A question beside a mark and, once it has been asked, the answer below. */
public final class HowSure {

    private final Hyperlink question;
    private final VBox answer = new VBox();

    /** @param criterion what the mark is about, for those who cannot see what it stands beside */
    public HowSure(String criterion, List<String> sentences, Messages messages) {
        question = new Hyperlink(messages.get("result.doubt.show"));
        question.setAccessibleText(messages.get("result.doubt.spoken", criterion));
        question.getStyleClass().add("how-sure");
        question.setMinWidth(Hyperlink.USE_PREF_SIZE);
        answer.getStyleClass().add("doubt");
        sentences.forEach(sentence -> answer.getChildren().add(Labels.of(sentence, "caption", "reading")));
        show(false);
        question.setOnAction(event -> {
            question.setVisited(false);
            show(!answer.isVisible());
            question.setText(messages.get(answer.isVisible() ? "result.doubt.hide" : "result.doubt.show"));
        });
    }

    private void show(boolean is) {
        answer.setVisible(is);
        answer.setManaged(is);
    }

    public Hyperlink question() {
        return question;
    }

    public VBox answer() {
        return answer;
    }
}
