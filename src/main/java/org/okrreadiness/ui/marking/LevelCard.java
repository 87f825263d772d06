package org.okrreadiness.ui.marking;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.LevelChip;
import org.okrreadiness.wording.Words;

/** A level with its key and what it means. It can be clicked; the key is faster. */
final class LevelCard extends VBox {

    LevelCard(Level level, String descriptor, boolean chosen, Messages messages, Runnable give) {
        getStyleClass().add("level-card");
        if (chosen) {
            getStyleClass().add("chosen");
        }
        Label key = new Label(Integer.toString(level.points()));
        key.getStyleClass().add("key-cap");
        HBox head = new HBox(key, LevelChip.of(level, messages));
        head.getStyleClass().add("row");
        Label meaning = new Label(descriptor);
        meaning.setWrapText(true);
        getChildren().addAll(head, meaning);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(messages.get(
                chosen ? "judging.level.chosen" : "judging.level",
                level.points(),
                Words.of(messages, "level", level),
                descriptor));
        setOnMouseClicked(event -> give.run());
    }
}
