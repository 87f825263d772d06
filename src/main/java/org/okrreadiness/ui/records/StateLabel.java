package org.okrreadiness.ui.records;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.ui.common.TextIcon;

/** How somebody stands against what is asked for: a shape, a word, and a colour for those who see it. */
public final class StateLabel extends Label {

    private static final PseudoClass GAP = PseudoClass.getPseudoClass("gap");
    private static final PseudoClass MET = PseudoClass.getPseudoClass("met");
    private static final Map<GapState, String> SHAPES = new EnumMap<>(Map.of(
            GapState.NOT_ASKED, "mdi2m-minus",
            GapState.BEYOND, "mdi2p-plus",
            GapState.MET, "mdi2c-check",
            GapState.EVIDENCE_SHORT, "mdi2c-circle-half-full",
            GapState.LEVEL_SHORT, "mdi2a-arrow-down-bold-outline",
            GapState.EXPIRED, "mdi2c-clock-alert-outline",
            GapState.NO_RECORD, "mdi2c-circle-outline"));

    private final RecordWords words;
    private final TextIcon shape = new TextIcon();
    private GapState shown;

    public StateLabel(RecordWords words) {
        this.words = words;
        getStyleClass().add("state");
        setGraphic(shape);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    public void show(GapState state) {
        if (state == shown) {
            return;
        }
        shown = state;
        shape.setIconLiteral(SHAPES.get(state));
        setText(words.state(state));
        pseudoClassStateChanged(GAP, state.isGap());
        pseudoClassStateChanged(MET, state == GapState.MET);
    }
}
