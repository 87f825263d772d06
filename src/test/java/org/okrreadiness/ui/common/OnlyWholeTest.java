package org.okrreadiness.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;

@UiTest
class OnlyWholeTest {

    @Test
    void showsWordsWholeOrNotAtAll(UiDriver ui) {
        Label label = new Label("Practice, with questions");
        OnlyWhole.show(label);
        ui.show(() -> new HBox(label), 400, 50);
        assertThat(label.isVisible()).isTrue();
        ui.onFx(() -> label.getScene().getWindow().setWidth(60));
        assertThat(label.isVisible()).isFalse();
        ui.onFx(() -> label.getScene().getWindow().setWidth(400));
        assertThat(label.isVisible()).isTrue();
    }

    @Test
    void leavesItsLineToTheColumnWhereItDoesNotFit(UiDriver ui) {
        Label label = new Label("Sealed assessment, without feedback until you hand in");
        VBox column = new VBox(new Label("OKR practitioner"), label);
        OnlyWhole.show(label, column);
        ui.show(() -> new HBox(column), 600, 80);
        assertThat(label.isManaged()).isTrue();
        ui.onFx(() -> label.getScene().getWindow().setWidth(150));
        assertThat(label.isVisible()).isFalse();
        assertThat(label.isManaged()).isFalse();
    }
}
