package org.okrreadiness.testing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every other test of the window relies on: a robot, a keyboard and pictures without a display. */
@UiTest
class HeadlessLaneTest {

    private VBox form() {
        TextField name = new TextField();
        name.setId("name");
        Label greeting = new Label();
        greeting.setId("greeting");
        Button greet = new Button("_Greet");
        greet.setId("greet");
        greet.setDefaultButton(true);
        greet.setOnAction(e -> greeting.setText("Hello " + name.getText()));
        return new VBox(8, name, greet, greeting);
    }

    @Test
    void runsWithoutADisplay() {
        assertThat(System.getProperty("glass.platform")).isEqualTo("Monocle");
    }

    @Test
    void clicksAndTypes(UiDriver ui) {
        ui.show(this::form, 640, 400);
        ui.enter("name", "Łódź, Zoë and Jürgen");
        ui.clickText("Greet");
        assertThat(ui.text("greeting")).isEqualTo("Hello Łódź, Zoë and Jürgen");
    }

    @Test
    void worksByKeyboardAlone(UiDriver ui) {
        ui.show(this::form, 640, 400);
        assertThat(ui.focusedId()).isEqualTo("name");
        ui.type("Ada");
        ui.press(KeyCode.TAB);
        assertThat(ui.focusedId()).isEqualTo("greet");
        ui.press(KeyCode.SPACE);
        assertThat(ui.text("greeting")).isEqualTo("Hello Ada");
    }

    @Test
    void takesPicturesOfTheSizeOfTheScene(UiDriver ui, @TempDir Path folder) throws Exception {
        ui.show(this::form, 640, 400);
        var picture = ImageIO.read(ui.snapshot(folder.resolve("form.png")).toFile());
        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(picture.getHeight()).isEqualTo(400);
    }

    @Test
    void hasRoomForALargeWindow(UiDriver ui, @TempDir Path folder) throws Exception {
        ui.show(this::form, 1800, 1100);
        var picture = ImageIO.read(ui.snapshot(folder.resolve("large.png")).toFile());
        assertThat(picture.getWidth()).isEqualTo(1800);
    }

    @Test
    void namesWhatItWaitedFor(UiDriver ui) {
        assertThatThrownBy(() -> ui.waitUntil("the tide turns", Duration.ofMillis(50), () -> false))
                .hasMessageContaining("the tide turns");
    }

    @Test
    void namesTheNodeThatIsNotThere(UiDriver ui) {
        ui.show(this::form, 640, 400);
        assertThatThrownBy(() -> ui.click("nobody")).hasMessageContaining("nobody");
    }
}
