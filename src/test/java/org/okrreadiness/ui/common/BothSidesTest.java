package org.okrreadiness.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class BothSidesTest {

    private final Region left = box(100, 30);
    private final Region right = box(150, 40);
    private final BothSides sides = new BothSides();

    private static Region box(double width, double height) {
        Region box = new Region();
        box.setPrefSize(width, height);
        return box;
    }

    private void in(double width) {
        sides.setPadding(new Insets(10));
        sides.getChildren().setAll(left, right);
        sides.resize(width, sides.prefHeight(width));
        sides.layout();
    }

    @Test
    void putsThemAtTheTwoEndsOfALineThatIsLongEnough() {
        in(286);
        assertThat(sides.getHeight()).isEqualTo(60);
        assertThat(left.getLayoutX()).isEqualTo(10);
        assertThat(right.getLayoutX()).isEqualTo(126);
        assertThat(right.getLayoutY()).isEqualTo(10);
    }

    @Test
    void putsTheFirstAboveWhereTheLineIsTooShort() {
        in(285);
        assertThat(sides.getHeight()).isEqualTo(98);
        assertThat(left.getLayoutY()).isEqualTo(10);
        assertThat(right.getLayoutY()).isEqualTo(48);
        assertThat(right.getLayoutX()).isEqualTo(125);
        assertThat(right.getHeight()).isEqualTo(40);
    }
}
