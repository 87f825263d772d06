package org.okrreadiness.ui.records.verify;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.verification.VerdictReading.Tone;
import org.okrreadiness.ui.common.TextIcon;
import org.okrreadiness.wording.Words;

/** A verdict as a shape and a word, and a colour for those who see it. */
final class VerdictLabel extends Label {

    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final Map<Checked.Kind, String> SHAPES = new EnumMap<>(Map.of(
            Checked.Kind.GENUINE, "mdi2c-check-circle",
            Checked.Kind.WITHDRAWN, "mdi2c-cancel",
            Checked.Kind.LIST, "mdi2p-playlist-remove",
            Checked.Kind.EXPIRED, "mdi2c-clock-alert-outline",
            Checked.Kind.NOT_YET, "mdi2c-clock-outline",
            Checked.Kind.UNKNOWN_ISSUER, "mdi2c-comment-question-outline",
            Checked.Kind.STOLEN_KEY, "mdi2a-alert-outline",
            Checked.Kind.CHANGED, "mdi2c-close",
            Checked.Kind.NOT_OURS, "mdi2c-circle-off-outline",
            Checked.Kind.CARD, "mdi2c-card-account-details-outline"));

    VerdictLabel(Checked checked, Messages messages) {
        super(Words.of(messages, "checking.kind", checked.kind()));
        TextIcon shape = new TextIcon();
        shape.setIconLiteral(SHAPES.get(checked.kind()));
        setGraphic(shape);
        setWrapText(true);
        getStyleClass().addAll("verdict", "section-title");
        pseudoClassStateChanged(GOOD, checked.reading().tone() == Tone.GOOD);
        pseudoClassStateChanged(BAD, checked.reading().tone() == Tone.BAD);
    }
}
