package org.okrreadiness.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;

@UiTest
class WrappingRowTest {

    private final Label words = new Label("You dropped it because it can wait. The best choice drops it as well.");
    private final Region mark = new Region();

    private WrappingRow shown(UiDriver ui, double width) {
        words.setWrapText(true);
        mark.setMinSize(60, 20);
        WrappingRow row = new WrappingRow(words, mark);
        ui.show(() -> new VBox(row), width, 300);
        return row;
    }

    @Test
    void putsChildrenBesideOneAnotherWhereThereIsRoom(UiDriver ui) {
        shown(ui, 900);
        assertThat(mark.getLayoutX()).isEqualTo(words.getWidth() + 16);
        assertThat(mark.getWidth()).isEqualTo(60);
    }

    @Test
    void wrapsLongWordsInsteadOfGrowingBeyondItsWidth(UiDriver ui) {
        WrappingRow row = shown(ui, 200);
        assertThat(row.getWidth()).isEqualTo(200);
        assertThat(words.getWidth()).isEqualTo(200);
        assertThat(words.getHeight()).isGreaterThan(2 * words.getFont().getSize());
        assertThat(mark.getLayoutX()).isZero();
        assertThat(mark.getLayoutY()).isEqualTo(words.getHeight() + 8);
    }
}
