package org.okrreadiness.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Shortcut;

final class ShortcutsController {

    private final List<Shortcut> here;
    private final List<Shortcut> everywhere;
    private final Messages messages;

    @FXML
    private VBox herePart;

    @FXML
    private GridPane hereKeys;

    @FXML
    private GridPane everywhereKeys;

    @FXML
    private Button close;

    ShortcutsController(List<Shortcut> here, List<Shortcut> everywhere, Messages messages) {
        this.here = here;
        this.everywhere = everywhere;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        herePart.setVisible(!here.isEmpty());
        herePart.setManaged(!here.isEmpty());
        fill(hereKeys, here);
        fill(everywhereKeys, everywhere);
        close.setOnAction(event -> close.getScene().getWindow().hide());
    }

    private void fill(GridPane grid, List<Shortcut> shortcuts) {
        for (Shortcut shortcut : shortcuts) {
            Label keys = new Label(messages.get(shortcut.keysKey(), modifier()));
            keys.getStyleClass().add("keys");
            keys.setWrapText(true);
            Label does = new Label(messages.get(shortcut.doesKey()));
            does.setWrapText(true);
            grid.addRow(grid.getRowCount(), keys, does);
        }
    }

    private String modifier() {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        return messages.get(mac ? "shell.modifier.mac" : "shell.modifier.other");
    }
}
