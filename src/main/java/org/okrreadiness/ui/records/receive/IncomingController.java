package org.okrreadiness.ui.records.receive;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.receive.Incoming;
import org.okrreadiness.ui.common.TextIcon;
import org.okrreadiness.ui.records.Parts;
import org.okrreadiness.ui.records.entry.GroundFieldsController;
import org.okrreadiness.wording.Words;

/** Binds {@code Incoming.fxml}: whose a file is, and what would become of everybody in it. */
final class IncomingController {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final ReceiveViewModel model;
    private final Messages messages;

    @FXML
    private Label file;

    @FXML
    private Label issuer;

    @FXML
    private Label fingerprint;

    @FXML
    private Label summary;

    @FXML
    private ListView<Incoming.Line> people;

    @FXML
    private VBox groundPart;

    @FXML
    private VBox ground;

    @FXML
    private VBox locked;

    @FXML
    private PasswordField passphrase;

    IncomingController(ReceiveViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        people.setCellFactory(list -> new LineCell());
        ground.getChildren().setAll(GroundFieldsController.view(model.ground(), messages));
        model.seenProperty().addListener((property, before, now) -> show(now));
    }

    private void show(ReceiveViewModel.Seen now) {
        Incoming incoming = now.incoming();
        file.setText(now.file().getFileName().toString());
        issuer.setText(messages.get("receiving.issuer", incoming.issuer()));
        fingerprint.setText(incoming.fingerprint());
        summary.setText(messages.get(
                "receiving.summary",
                Words.count(messages, "receiving.people", incoming.people().size()),
                Words.count(messages, "receiving.records", incoming.fresh()),
                incoming.entered()));
        people.getItems().setAll(incoming.people());
        Parts.present(groundPart, model.needsGround());
        Parts.present(locked, now.isLocked());
    }

    /** Nothing that was typed stays in the field. */
    char[] takenPassphrase() {
        char[] typed = passphrase.getText().toCharArray();
        passphrase.clear();
        return typed;
    }

    /** Somebody in the file: what would become of them by shape and word. */
    private final class LineCell extends ListCell<Incoming.Line> {

        LineCell() {
            getStyleClass().add("row-line");
            // A cell is as wide as the list, whatever stands in it.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Incoming.Line line, boolean isEmpty) {
            super.updateItem(line, isEmpty);
            setText(null);
            if (isEmpty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String said = messages.get("receiving.fate." + Words.kebab(line.fate()), line.here());
            String count = messages.get("receiving.count", line.fresh(), line.known());
            String words = line.fate().isTakenIn() ? said + " " + count : said;
            Label fate = Parts.label(words, "caption", "row-fate");
            TextIcon shape = new TextIcon();
            shape.setIconLiteral(shape(line.fate()));
            fate.setGraphic(shape);
            fate.pseudoClassStateChanged(REFUSED, !line.fate().isTakenIn());
            VBox lines = new VBox(Parts.label(line.name()), fate);
            lines.getStyleClass().add("stack-tight");
            setGraphic(lines);
            setAccessibleText(line.name() + ". " + words);
        }
    }

    private static String shape(Incoming.Fate fate) {
        return switch (fate) {
            case NEW -> "mdi2p-plus";
            case KNOWN -> "mdi2c-check";
            case MATCHED -> "mdi2c-circle-half-full";
            case WITHDRAWN -> "mdi2c-circle-off-outline";
            case DOUBTFUL -> "mdi2c-comment-question-outline";
        };
    }
}
