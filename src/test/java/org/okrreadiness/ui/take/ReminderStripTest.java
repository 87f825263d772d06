package org.okrreadiness.ui.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.editor.Reminder;

@UiTest
class ReminderStripTest {

    private static final int ROWS = 30;

    private VBox rows;
    private ScrollPane scroll;
    private StackPane edge;

    private void open(UiDriver ui, boolean reminding) {
        ui.show(() -> filled(reminding), 400, 300);
    }

    private Parent filled(boolean reminding) {
        Label plan = new Label("I am about to move the sailing.");
        rows = new VBox(plan);
        for (int row = 0; row < ROWS; row++) {
            rows.getChildren().add(new Button("Row " + row));
        }
        scroll = new ScrollPane(rows);
        edge = new StackPane();
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Reminder reminder = new Reminder(plan, new VBox(new Label("The sailing")));
        new ReminderStrip(scroll, edge).show(Optional.of(reminder).filter(given -> reminding));
        return new VBox(scroll, edge);
    }

    private Node row(int number) {
        return rows.getChildren().get(number + 1);
    }

    @Test
    void remindsOnlyWhileTheOriginalIsOutOfSight(UiDriver ui) {
        open(ui, true);
        assertThat(ui.showsText("The sailing")).isFalse();
        ui.onFx(() -> scroll.setVvalue(0.5));
        assertThat(ui.showsText("The sailing")).isTrue();
        ui.onFx(() -> scroll.setVvalue(0));
        assertThat(ui.showsText("The sailing")).isFalse();
    }

    @Test
    void neverCoversWhatHasTheKeyboard(UiDriver ui) {
        open(ui, true);
        ui.onFx(() -> {
            double end = row(12).getBoundsInParent().getMaxY();
            double room = rows.getHeight() - scroll.getViewportBounds().getHeight();
            row(12).requestFocus();
            scroll.setVvalue((end - scroll.getViewportBounds().getHeight()) / room);
        });
        ui.settle();
        assertThat(edge.isVisible()).isTrue();
        Bounds focused = ui.call(() -> row(12).localToScene(row(12).getLayoutBounds()));
        Bounds strip = ui.call(() -> edge.localToScene(edge.getLayoutBounds()));
        assertThat(focused.getMaxY()).isLessThanOrEqualTo(strip.getMinY());
    }

    @Test
    void takesNoRoomWhereThereIsNothingToRemindOf(UiDriver ui) {
        open(ui, false);
        ui.onFx(() -> scroll.setVvalue(1));
        assertThat(edge.isVisible()).isFalse();
        assertThat(edge.isManaged()).isFalse();
    }
}
