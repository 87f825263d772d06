package org.okrreadiness.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** A level told three times: by how many of three blocks are filled, by its word and by its colour. */
public final class LevelChip extends HBox {

    private static final int BLOCKS = 3;

    private LevelChip(String styleClass, int filled, String word, String spoken) {
        getStyleClass().addAll("level-chip", styleClass);
        HBox blocks = new HBox();
        blocks.getStyleClass().add("level-blocks");
        for (int block = 0; block < BLOCKS; block++) {
            Region region = new Region();
            region.getStyleClass().addAll("level-block", block < filled ? "filled" : "hollow");
            blocks.getChildren().add(region);
        }
        getChildren().addAll(blocks, new Label(word));
        setMaxHeight(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(spoken);
    }

    public static LevelChip of(Level level, Messages messages) {
        String word = Words.of(messages, "level", level);
        return new LevelChip(
                "level-" + level.points(), level.points(), word, messages.get("level.spoken", word, level.points()));
    }

    /** For a criterion on which no level is shown because a trainer decides. */
    public static LevelChip open(Messages messages) {
        String word = messages.get("level.open");
        return new LevelChip("level-open", 0, word, word);
    }
}
