package org.okrreadiness.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.rubric.CheckCard;
import org.okrreadiness.i18n.Messages;

/** What a check looks for, what it asks, and lines that show what it does and what it leaves alone. */
public final class CheckCardView extends VBox {

    private final Messages messages;
    private final CheckCard card;

    public CheckCardView(CheckCard card, Messages messages) {
        this.card = card;
        this.messages = messages;
        getStyleClass().addAll("stack-wide", "check-card");
        getChildren().add(label(title(card, messages), "section-title"));
        getChildren().add(part("looks-for", text("reason"), "reading"));
        getChildren().add(part("asks", text("question"), "reading"));
        if (card.examples().isEmpty()) {
            getChildren().add(label(messages.get("check-card.no-line"), "muted"));
        } else {
            getChildren().add(part("bad", card.examples().bad(), "example-bad"));
            getChildren().add(part("good", card.examples().good(), "example-good"));
            getChildren().add(part("false-alarm", card.examples().falseAlarm(), "example-good"));
        }
    }

    /** The name of a check, for lists. */
    public static String title(CheckCard card, Messages messages) {
        return messages.get("check." + card.checkId() + ".title");
    }

    private String text(String which) {
        return messages.get("check." + card.checkId() + "." + which, card.words());
    }

    private VBox part(String heading, String words, String style) {
        Label name = label(messages.get("check-card." + heading), "caption");
        Label text = label(words, style);
        name.setLabelFor(text);
        VBox part = new VBox(name, text);
        part.getStyleClass().add("stack-tight");
        return part;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
