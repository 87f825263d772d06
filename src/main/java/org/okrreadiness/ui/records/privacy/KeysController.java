package org.okrreadiness.ui.records.privacy;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.ui.records.ConfirmController;
import org.okrreadiness.ui.records.Parts;

final class KeysController {

    private final KeysViewModel model;
    private final Messages messages;

    @FXML
    private TextField name;

    @FXML
    private Button rename;

    @FXML
    private Label fingerprint;

    @FXML
    private Label made;

    @FXML
    private Label guarded;

    @FXML
    private VBox open;

    @FXML
    private PasswordField passphrase;

    @FXML
    private PasswordField again;

    @FXML
    private Button protect;

    @FXML
    private VBox locked;

    @FXML
    private PasswordField key;

    @FXML
    private Button unlock;

    @FXML
    private Button lock;

    @FXML
    private Button unprotect;

    @FXML
    private Button renew;

    @FXML
    private Button stolen;

    @FXML
    private Label missing;

    @FXML
    private Label said;

    @FXML
    private VBox problem;

    @FXML
    private VBox older;

    KeysController(KeysViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        name.textProperty().bindBidirectional(model.nameProperty());
        rename.setOnAction(event -> model.rename());
        protect.setOnAction(event -> model.protect(taken(passphrase), taken(again)));
        unlock.setOnAction(event -> model.unlock(taken(key)));
        lock.setOnAction(event -> model.lock());
        unprotect.setOnAction(event -> model.unprotect());
        renew.setOnAction(event -> ask("keys.renew", IssuerKey.Reason.REPLACED));
        stolen.setOnAction(event -> ask("keys.stolen", IssuerKey.Reason.STOLEN));
        Parts.tells(missing, model.missingProperty());
        Parts.tells(said, model.saidProperty());
        Parts.problems(problem, model.work(), messages);
        model.readingProperty().addListener((property, before, now) -> show(now));
        show(null);
    }

    /** Nothing that was typed stays in the field. */
    private static char[] taken(PasswordField field) {
        char[] typed = field.getText().toCharArray();
        field.clear();
        return typed;
    }

    private void show(KeysViewModel.Reading now) {
        boolean here = now != null;
        fingerprint.setText(here ? now.fingerprint() : "");
        made.setText(here ? now.made() : "");
        guarded.setText(here ? messages.get(state(now)) : "");
        Parts.present(open, here && !now.isLocked());
        Parts.present(locked, here && now.isLocked());
        Parts.present(lock, here && now.isProtected() && !now.isLocked());
        Parts.present(unprotect, here && now.isProtected() && !now.isLocked());
        older.getChildren().clear();
        if (here) {
            protect.setText(messages.get(now.isProtected() ? "keys.protect.other" : "keys.protect"));
            now.older().forEach(line -> older.getChildren().add(Parts.label(line, "caption", "reading")));
        }
    }

    private static String state(KeysViewModel.Reading now) {
        if (now.isLocked()) {
            return "keys.state.locked";
        }
        return now.isProtected() ? "keys.state.protected" : "keys.state.open";
    }

    private void ask(String key, IssuerKey.Reason reason) {
        ConfirmController.ask(
                renew.getScene().getWindow(),
                new ConfirmController.Question(
                        messages.get(key), messages.get(key + ".explain"), messages.get("keys.renew.go")),
                messages,
                () -> model.renew(reason));
    }
}
