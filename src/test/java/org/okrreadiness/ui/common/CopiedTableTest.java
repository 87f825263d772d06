package org.okrreadiness.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;

@UiTest
class CopiedTableTest {

    private final Messages messages = new Messages(Locale.UK);

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.setId("grid");
        grid.addRow(0, new Label("Harbour"), new Label("On time"));
        grid.addRow(1, new Label("North\npier"), new Label("81%"));
        grid.add(new Label("90%"), 1, 2);
        return grid;
    }

    private String copied(UiDriver ui) {
        return ui.call(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void copiesAGridWithItsHeaderByKeyboard(UiDriver ui) {
        ui.show(
                () -> {
                    GridPane grid = grid();
                    CopiedTable.of(grid, messages);
                    return new VBox(grid);
                },
                400,
                300);
        ui.onFx(() -> ui.node("grid").requestFocus());
        ui.press(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(copied(ui)).isEqualTo("Harbour\tOn time\nNorth pier\t81%\n\t90%\n");
    }

    @Test
    void copiesFromTheMenuThatTheKeyboardOpens(UiDriver ui) {
        ui.show(
                () -> {
                    GridPane grid = grid();
                    CopiedTable.of(grid, messages);
                    return new VBox(grid);
                },
                400,
                300);
        ui.onFx(() -> Clip.copy("nothing"));
        ui.onFx(() -> ui.node("grid").requestFocus());
        ui.press(KeyCode.SHIFT, KeyCode.F10);
        ui.clickText("Copy table");
        assertThat(copied(ui)).startsWith("Harbour\tOn time");
    }

    @Test
    void copiesATableViewAsItIsShown(UiDriver ui) {
        ui.show(
                () -> {
                    TableView<List<String>> table = new TableView<>();
                    table.setId("table");
                    for (int at = 0; at < 2; at++) {
                        int column = at;
                        TableColumn<List<String>, String> shown = new TableColumn<>(at == 0 ? "Harbour" : "On time");
                        shown.setCellValueFactory(
                                row -> new ReadOnlyStringWrapper(row.getValue().get(column)));
                        table.getColumns().add(shown);
                    }
                    table.getItems().add(List.of("North", "81%"));
                    CopiedTable.of(table, messages);
                    return new VBox(table);
                },
                400,
                300);
        ui.onFx(() -> ui.node("table").requestFocus());
        ui.press(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(copied(ui)).isEqualTo("Harbour\tOn time\nNorth\t81%\n");
    }
}
