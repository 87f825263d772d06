package org.okrreadiness.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.KeyMap;
import org.okrreadiness.ui.common.KeyPlace;
import org.okrreadiness.ui.common.Shortcut;
import org.okrreadiness.wording.Words;

/** Binds {@code Shortcuts.fxml}: the whole key map, what works on the screen in front first. */
final class ShortcutsController {

    private final List<KeyPlace> here;
    private final Messages messages;

    @FXML
    private VBox parts;

    @FXML
    private Button close;

    ShortcutsController(List<KeyPlace> here, Messages messages) {
        this.here = here;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Stream<KeyPlace> first = Stream.concat(here.stream(), Stream.of(KeyPlace.EVERYWHERE));
        Stream.concat(first, Stream.of(KeyPlace.values()))
                .distinct()
                .forEach(place -> parts.getChildren().add(part(place)));
        close.setOnAction(event -> close.getScene().getWindow().hide());
    }

    private VBox part(KeyPlace place) {
        Label title = new Label(Words.of(messages, "keys", place));
        title.getStyleClass().add("section-title");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("wrap");
        KeyMap.in(place).forEach(shortcut -> add(shortcut, grid));
        VBox part = new VBox(title, grid);
        part.getStyleClass().add("stack");
        return part;
    }

    private void add(Shortcut shortcut, GridPane grid) {
        Label keys = new Label(messages.get(shortcut.keysKey(), modifier()));
        keys.getStyleClass().add("keys");
        keys.setWrapText(true);
        Label does = new Label(messages.get(shortcut.doesKey()));
        does.setWrapText(true);
        grid.addRow(grid.getRowCount(), keys, does);
    }

    private String modifier() {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        return messages.get(mac ? "shell.modifier.mac" : "shell.modifier.other");
    }
}
