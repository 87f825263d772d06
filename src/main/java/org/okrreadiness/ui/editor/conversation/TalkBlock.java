package org.okrreadiness.ui.editor.conversation;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.ui.common.Prose;

/** Words of one of the two people, with who says them above. */
final class TalkBlock extends VBox {

    /** @param side the style class that sets the two apart */
    private TalkBlock(String who, String words, String spoken, String side) {
        getStyleClass().addAll("talk-block", side);
        Label name = new Label(who);
        name.setWrapText(true);
        name.getStyleClass().add("small-label");
        getChildren().addAll(name, new Prose(words));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken);
    }

    static TalkBlock other(String who, String words, String spoken) {
        return new TalkBlock(who, words, spoken, "talk-other");
    }

    static TalkBlock own(String who, String words, String spoken) {
        return new TalkBlock(who, words, spoken, "talk-own");
    }
}
