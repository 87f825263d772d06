package org.okrreadiness.ui.own;

import java.io.File;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.own.paste.LineKind;
import org.okrreadiness.ui.common.TabMovesOn;

/** Binds {@code Text.fxml}. */
final class TextController {

    private static final Map<KeyCode, LineKind> KINDS =
            Map.of(KeyCode.O, LineKind.OBJECTIVE, KeyCode.K, LineKind.KEY_RESULT, KeyCode.N, LineKind.NOTE);

    private final OwnViewModel model;
    private final Messages messages;
    private final OwnSheets sheets;

    @FXML
    private Parent root;

    @FXML
    private TextArea text;

    @FXML
    private Button open;

    @FXML
    private VBox nothing;

    @FXML
    private Button example;

    @FXML
    private VBox found;

    @FXML
    private Label summary;

    @FXML
    private ListView<TextViewModel.Row> lines;

    @FXML
    private VBox keptPart;

    @FXML
    private VBox kept;

    TextController(OwnViewModel model, Messages messages, OwnSheets sheets) {
        this.model = model;
        this.messages = messages;
        this.sheets = sheets;
    }

    @FXML
    private void initialize() {
        TabMovesOn.from(text);
        text.setText(model.state().text());
        text.textProperty().addListener((o, before, now) -> model.text.type(now));
        lines.setCellFactory(list -> new LineCell(model.text, messages));
        lines.setOnKeyPressed(this::correct);
        open.setOnAction(event -> open());
        example.setOnAction(event -> model.text.type(messages.get("own.text.example.text")));
        root.setOnDragOver(this::dragged);
        root.setOnDragDropped(this::dropped);
        model.text.readProperty().addListener(changed -> showLines());
        model.stateProperty().addListener(changed -> follow());
        model.shelf.shelfProperty().addListener(changed -> showShelf());
        showLines();
        showShelf();
    }

    private void follow() {
        if (!text.getText().equals(model.state().text())) {
            text.setText(model.state().text());
        }
        showLines();
    }

    private void showLines() {
        int selected = lines.getSelectionModel().getSelectedIndex();
        lines.getItems().setAll(model.text.rows());
        boolean any = !lines.getItems().isEmpty();
        OwnController.present(found, any);
        OwnController.present(nothing, !any);
        summary.setText(model.text.summary());
        if (selected >= 0 && selected < lines.getItems().size()) {
            lines.getSelectionModel().select(selected);
            lines.getFocusModel().focus(selected);
        }
    }

    private void showShelf() {
        var shelf = model.shelf.shelfProperty().get();
        kept.getChildren()
                .setAll(shelf.kept().stream()
                        .map(one -> KeptLine.of(one, model, messages, sheets))
                        .toList());
        shelf.unreadable().forEach(phrase -> kept.getChildren().add(KeptLine.unreadable(phrase, messages)));
        OwnController.present(keptPart, !kept.getChildren().isEmpty());
    }

    private void correct(KeyEvent key) {
        TextViewModel.Row row = lines.getSelectionModel().getSelectedItem();
        LineKind kind = KINDS.get(key.getCode());
        if (row != null && kind != null && !key.isShortcutDown() && !key.isAltDown()) {
            model.text.correct(row.place(), kind);
            key.consume();
        }
    }

    private void open() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("own.text.open"));
        Optional.ofNullable(chooser.showOpenDialog(root.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(model.text::open);
    }

    private void dragged(DragEvent drag) {
        if (drag.getDragboard().hasFiles() || drag.getDragboard().hasString()) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
        }
    }

    private void dropped(DragEvent drop) {
        if (drop.getDragboard().hasFiles()) {
            TextViewModel.firstOf(drop.getDragboard().getFiles().stream()
                            .map(File::toPath)
                            .toList())
                    .ifPresent(model.text::open);
        } else {
            text.insertText(text.getCaretPosition(), drop.getDragboard().getString());
        }
        drop.setDropCompleted(true);
        drop.consume();
    }

    Node firstFocus() {
        return text;
    }
}
