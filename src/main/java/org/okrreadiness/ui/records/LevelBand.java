package org.okrreadiness.ui.records;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.okrreadiness.domain.rubric.Level;

/**
 * A level as so many of three blocks, and how sure it is: full blocks are shown, half ones were shown and lie within the error, dots
 * were not shown and lie within it too. Always beside the word.
 */
public final class LevelBand extends HBox {

    private static final int BLOCKS = 3;

    public LevelBand() {
        getStyleClass().addAll("level-blocks", "band");
        setMaxHeight(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        for (int block = 0; block < BLOCKS; block++) {
            Region region = new Region();
            region.getStyleClass().add("band-block");
            getChildren().add(region);
        }
    }

    public void show(Level level, Level lowest, Level highest) {
        for (int block = 0; block < BLOCKS; block++) {
            String kind = kind(block, level.points(), lowest.points(), highest.points());
            getChildren().get(block).getStyleClass().setAll("band-block", kind);
        }
    }

    private static String kind(int block, int level, int lowest, int highest) {
        if (block < level) {
            return block < lowest ? "sure" : "likely";
        }
        return block < highest ? "possible" : "hollow";
    }
}
