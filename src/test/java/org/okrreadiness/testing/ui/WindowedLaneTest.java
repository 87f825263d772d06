package org.okrreadiness.testing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What needs a real display and a window manager, and would pass or fail for the wrong reason without them. */
@UiTest
@Tag("windowed")
class WindowedLaneTest {

    private VBox labelWithMenu() {
        Label label = new Label("Right-click me");
        label.setId("label");
        MenuItem rename = new MenuItem("Rename");
        rename.setOnAction(e -> label.setText("Renamed"));
        label.setContextMenu(new ContextMenu(rename));
        return new VBox(label);
    }

    @Test
    void opensAContextMenuByRightClick(UiDriver ui) {
        ui.show(this::labelWithMenu, 640, 400);
        ui.rightClick("label");
        ui.clickText("Rename");
        assertThat(ui.text("label")).isEqualTo("Renamed");
    }

    @Test
    void givesTheFocusBackWhenASecondWindowCloses(UiDriver ui) {
        ui.show(this::labelWithMenu, 640, 400);
        ui.waitUntil("the first window has the focus", () -> ui.stage().isFocused());
        Stage second = ui.call(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new VBox(new Label("Second")), 200, 100));
            stage.show();
            return stage;
        });
        ui.waitUntil("the first window has lost the focus", () -> !ui.stage().isFocused());
        ui.onFx(second::close);
        ui.waitUntil("the first window has the focus again", () -> ui.stage().isFocused());
    }

    @Test
    void maximises(UiDriver ui) {
        ui.show(this::labelWithMenu, 640, 400);
        ui.onFx(() -> ui.stage().setMaximized(true));
        ui.waitUntil("the window has grown", () -> ui.stage().getWidth() > 1000);
    }
}
