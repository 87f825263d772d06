package org.okrreadiness.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;

@UiTest
class WrappingRowTest {

    private Label words;
    private Region mark;
    private WrappingRow row;

    private void show(UiDriver ui, double width) {
        ui.show(() -> new VBox(filled()), width, 300);
    }

    private WrappingRow filled() {
        words = new Label("You dropped it because it can wait. The best choice drops it as well.");
        words.setWrapText(true);
        mark = new Region();
        mark.setMinSize(60, 20);
        row = new WrappingRow(words, mark);
        return row;
    }

    @Test
    void putsChildrenBesideOneAnotherWhereThereIsRoom(UiDriver ui) {
        show(ui, 900);
        assertThat(mark.getLayoutX()).isEqualTo(words.getWidth() + 16);
        assertThat(mark.getWidth()).isEqualTo(60);
    }

    @Test
    void wrapsLongWordsInsteadOfGrowingBeyondItsWidth(UiDriver ui) {
        show(ui, 200);
        assertThat(row.getWidth()).isEqualTo(200);
        assertThat(words.getWidth()).isEqualTo(200);
        assertThat(words.getHeight()).isGreaterThan(2 * words.getFont().getSize());
        assertThat(mark.getLayoutX()).isZero();
        assertThat(mark.getLayoutY()).isEqualTo(words.getHeight() + 8);
    }

    @Test
    void putsWhatFollowsAGrowingGapAtTheEndOfItsLine(UiDriver ui) {
        Region first = sized(50);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Region before = sized(60);
        Region last = sized(70);
        ui.show(() -> new VBox(new WrappingRow(first, gap, before, last)), 400, 100);
        assertThat(first.getLayoutX()).isZero();
        assertThat(last.getLayoutX() + last.getWidth()).isEqualTo(400);
        assertThat(before.getLayoutX()).isEqualTo(400 - 70 - 16 - 60);
        ui.onFx(() -> last.getScene().getWindow().setWidth(140));
        assertThat(last.getLayoutY()).isGreaterThan(first.getLayoutY());
        assertThat(last.getLayoutX() + last.getWidth()).isEqualTo(140);
    }

    @Test
    void givesEveryChildTheHeightItNeedsAtLeast(UiDriver ui) {
        show(ui, 900);
        assertThat(mark.getHeight()).isEqualTo(20);
        assertThat(row.getHeight()).isEqualTo(20);
    }

    private static Region sized(double width) {
        Region region = new Region();
        region.setMinSize(width, 20);
        return region;
    }
}
