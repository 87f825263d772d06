package org.okrreadiness.ui.decide.vet;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.okrreadiness.decide.vet.Standing;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.TextIcon;
import org.okrreadiness.wording.Words;

/** How something stands: by a shape, by its words and, last, by a colour. */
final class StandingLabel {

    private static final Map<Standing, String> SHAPES = Map.of(
            Standing.SUPPORTED, "mdi2c-check-circle",
            Standing.PARTLY, "mdi2c-circle-half-full",
            Standing.CLAIMED, "mdi2c-comment-outline",
            Standing.UNANSWERED, "mdi2h-help-rhombus-outline",
            Standing.CONTRADICTED, "mdi2c-close-octagon-outline",
            Standing.NOT_OFFERED, "mdi2m-minus-circle-outline");

    private StandingLabel() {}

    static Label of(Standing standing, Messages messages) {
        return of(standing, Words.of(messages, "vetting.standing", standing));
    }

    /** @param words that say more than the standing alone */
    static Label of(Standing standing, String words) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        show(label, standing, words);
        return label;
    }

    static void show(Label label, Standing standing, String words) {
        TextIcon shape = new TextIcon();
        shape.setIconLiteral(SHAPES.get(standing));
        label.setGraphic(shape);
        label.setText(words);
        label.getStyleClass().removeIf(name -> name.startsWith("standing-"));
        label.getStyleClass().add("standing-" + Words.kebab(standing));
    }
}
