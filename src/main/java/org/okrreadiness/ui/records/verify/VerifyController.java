package org.okrreadiness.ui.records.verify;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FileDrop;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.TabMovesOn;
import org.okrreadiness.ui.records.FilesDialog;
import org.okrreadiness.ui.records.Parts;
import org.okrreadiness.ui.records.RecordsFiles;

/** Binds {@code Verify.fxml}. */
final class VerifyController {

    /** Any file may be offered: what it is comes out when it is checked. */
    private static final String ANY = "";

    private final VerifyViewModel model;
    private final RecordsFiles files;
    private final Messages messages;
    private final Runnable leave;

    @FXML
    private Button back;

    @FXML
    private VBox page;

    @FXML
    private VBox drop;

    @FXML
    private Button choose;

    @FXML
    private TextArea text;

    @FXML
    private Button checkText;

    @FXML
    private Label said;

    @FXML
    private ProgressBar bar;

    @FXML
    private Button stop;

    @FXML
    private VBox results;

    @FXML
    private VBox issuersPart;

    VerifyController(VerifyViewModel model, RecordsFiles files, Messages messages, Runnable leave) {
        this.model = model;
        this.files = files;
        this.messages = messages;
        this.leave = leave;
    }

    @FXML
    private void initialize() {
        back.setOnAction(event -> leave.run());
        FileDrop.install(page, ANY, model::check);
        choose.setOnAction(event -> model.check(files.open()
                .ask(
                        choose.getScene().getWindow(),
                        new FilesDialog.Wanted(messages.get("checking.choose"), "", List.of(), false))));
        TabMovesOn.from(text);
        text.textProperty().bindBidirectional(model.textProperty());
        checkText.setOnAction(event -> model.checkText());
        stop.setOnAction(event -> model.stop());
        choose.disableProperty().bind(model.busyProperty());
        checkText.disableProperty().bind(model.busyProperty());
        Parts.present(bar, model.busyProperty());
        Parts.present(stop, model.busyProperty());
        bar.setAccessibleText(messages.get("checking.progress.bar"));
        Parts.tells(said, model.saidProperty());
        model.results().addListener((ListChangeListener<Checked>) change -> show());
        issuersPart
                .getChildren()
                .setAll(FxmlView.load(new IssuersController(model.issuers(), files, messages), messages));
        show();
    }

    private void show() {
        results.getChildren()
                .setAll(model.results().stream()
                        .map(checked -> FxmlView.load(new CheckedController(checked, model, messages), messages))
                        .toList());
        Parts.present(results, !model.results().isEmpty());
    }

    Node firstFocus() {
        return choose;
    }
}
