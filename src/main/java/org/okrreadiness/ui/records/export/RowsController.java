package org.okrreadiness.ui.records.export;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.export.ExportBeginning;
import org.okrreadiness.ui.records.Parts;
import org.okrreadiness.wording.Words;

/** Binds {@code Rows.fxml}: the second step, the first rows exactly as they will be written. */
final class RowsController {

    private final ExportViewModel model;
    private final Messages messages;

    @FXML
    private Label summary;

    @FXML
    private VBox shown;

    @FXML
    private Label rowsTitle;

    @FXML
    private TextArea text;

    @FXML
    private ScrollPane table;

    @FXML
    private GridPane cells;

    @FXML
    private Label seal;

    @FXML
    private VBox locked;

    @FXML
    private PasswordField passphrase;

    RowsController(ExportViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        model.lookedProperty().addListener((property, before, now) -> show(now));
    }

    private void show(Looked now) {
        summary.setText(now.summary());
        boolean any = now.records() > 0 && now.rows().isPresent();
        Parts.present(shown, any);
        rowsTitle.setText(messages.get("giving.rows", Math.min(now.records(), ExportViewModel.FIRST)));
        Optional<ExportBeginning> rows = now.rows().filter(some -> any);
        Parts.present(text, rows.filter(ExportBeginning.Text.class::isInstance).isPresent());
        Parts.present(
                table, rows.filter(ExportBeginning.Table.class::isInstance).isPresent());
        text.clear();
        cells.getChildren().clear();
        rows.ifPresent(this::show);
        Parts.present(seal, now.records() > 0);
        seal.setText(messages.get("giving.seal." + Words.kebab(now.format())));
        Parts.present(locked, now.isLocked() && now.records() > 0);
    }

    private void show(ExportBeginning rows) {
        if (rows instanceof ExportBeginning.Text written) {
            text.setText(written.text().replace("\r\n", "\n"));
            text.setScrollTop(0);
        } else if (rows instanceof ExportBeginning.Table written) {
            fill(written.head(), 0, "strong");
            for (int row = 0; row < written.rows().size(); row++) {
                fill(written.rows().get(row), row + 1, "written-cell");
            }
        }
    }

    private void fill(List<String> words, int row, String styleClass) {
        for (int column = 0; column < words.size(); column++) {
            Label cell = Parts.label(words.get(column), styleClass);
            cells.add(cell, column, row);
        }
    }

    /** Nothing that was typed stays in the field. */
    char[] takenPassphrase() {
        char[] typed = passphrase.getText().toCharArray();
        passphrase.clear();
        return typed;
    }

    /** Where something has to be typed first, there. */
    Optional<Node> firstFocus() {
        return locked.isVisible() ? Optional.of(passphrase) : Optional.empty();
    }
}
