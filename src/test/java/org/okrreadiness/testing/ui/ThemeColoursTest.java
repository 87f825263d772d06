package org.okrreadiness.testing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.SceneStyle;
import org.okrreadiness.ui.common.Theme;

/** The colours by their names, each on everything it may come to stand on: also those that no sample happens to bring together. */
@UiTest
class ThemeColoursTest {

    private static final List<String> GROUNDS =
            List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay", "-color-accent-subtle");

    private static final List<String> WORDS = List.of(
            "-color-fg-default on *",
            "-color-fg-muted on *",
            "-color-accent-fg on -color-bg-default",
            "-color-accent-fg on -color-bg-subtle",
            "-color-danger-fg on -color-bg-default",
            "-color-danger-fg on -color-bg-subtle",
            "-color-fg-emphasis on -color-accent-emphasis",
            "-color-fg-default on -color-neutral-muted",
            "-color-fg-default on -color-accent-muted",
            "-okr-level-0-fg on -okr-level-0-bg",
            "-okr-level-1-fg on -okr-level-1-bg",
            "-okr-level-2-fg on -okr-level-2-bg",
            "-okr-level-3-fg on -okr-level-3-bg",
            "-color-fg-default on -okr-mark-for-wash",
            "-color-fg-default on -okr-mark-against-wash",
            "-color-fg-default on -okr-mark-neutral-wash",
            "-okr-mark-for on -okr-mark-for-wash",
            "-okr-mark-against on -okr-mark-against-wash",
            "-okr-mark-neutral on -okr-mark-neutral-wash",
            "-okr-mark-for on -color-bg-default",
            "-okr-mark-against on -color-bg-default",
            "-okr-mark-for on -color-bg-subtle",
            "-okr-mark-against on -color-bg-subtle");

    private static final List<String> GRAPHICS = List.of(
            "-color-accent-emphasis on *",
            "-okr-control-border on -color-bg-default",
            "-okr-control-border on -color-bg-subtle",
            "-okr-theory-and-intent on *",
            "-okr-writing on *",
            "-okr-operating-cadence on *",
            "-okr-challenge-and-coaching on *",
            "-okr-facilitation on *",
            "-okr-adoption-and-governance on *",
            "-color-success-emphasis on -color-bg-default",
            "-color-danger-emphasis on -color-bg-default");

    private Region front;
    private Region back;

    @ParameterizedTest
    @CsvSource({"LIGHT, false, 4.5", "DARK, false, 4.5", "LIGHT, true, 7", "DARK, true, 7"})
    void standFarEnoughApart(Theme theme, boolean highContrast, double wanted, UiDriver ui) {
        ui.start(stage -> {
            front = new Region();
            back = new Region();
            stage.setScene(new Scene(new StackPane(front, back), 100, 100));
            Appearance appearance = new Appearance(new InMemoryPreferences());
            new Look(100, 100, theme, highContrast, 100).choose(appearance);
            SceneStyle.follow(stage.getScene(), appearance);
            stage.show();
        });
        List<String> tooClose = new ArrayList<>();
        tooClose.addAll(ui.call(() -> tooClose(WORDS, wanted)));
        tooClose.addAll(ui.call(() -> tooClose(GRAPHICS, ContrastInspection.GRAPHIC)));
        assertThat(tooClose).isEmpty();
    }

    private List<String> tooClose(List<String> pairs, double wanted) {
        List<String> tooClose = new ArrayList<>();
        Color page = colour(back, "-color-bg-default");
        for (String pair : pairs) {
            String[] names = pair.split(" on ");
            for (String ground : names[1].equals("*") ? GROUNDS : List.of(names[1])) {
                Color behind = Contrast.over(colour(back, ground), page);
                double ratio = Contrast.ratio(colour(front, names[0]), behind);
                if (ratio < wanted) {
                    tooClose.add(String.format(Locale.ROOT, "%s on %s: %.2f", names[0], ground, ratio));
                }
            }
        }
        return tooClose;
    }

    private static Color colour(Region region, String name) {
        region.setStyle("-fx-background-color: " + name);
        region.applyCss();
        return (Color) region.getBackground().getFills().get(0).getFill();
    }
}
