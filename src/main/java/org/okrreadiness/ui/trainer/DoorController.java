package org.okrreadiness.ui.trainer;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.EvenColumns;
import org.okrreadiness.ui.trainer.DoorViewModel.Step;

/** Binds {@code Door.fxml}. Every field is wiped once its characters are on their way. */
final class DoorController {

    private final DoorViewModel model;
    private final Messages messages;

    @FXML
    private VBox createPart;

    @FXML
    private VBox wordsPart;

    @FXML
    private VBox typePart;

    @FXML
    private VBox unlockPart;

    @FXML
    private VBox recoverPart;

    @FXML
    private PasswordField passphrase;

    @FXML
    private PasswordField again;

    @FXML
    private Label hint;

    @FXML
    private Button create;

    @FXML
    private EvenColumns words;

    @FXML
    private Button written;

    @FXML
    private Label firstLabel;

    @FXML
    private TextField firstWord;

    @FXML
    private Label secondLabel;

    @FXML
    private TextField secondWord;

    @FXML
    private Button typed;

    @FXML
    private Hyperlink lookAgain;

    @FXML
    private PasswordField key;

    @FXML
    private Button unlock;

    @FXML
    private Hyperlink lost;

    @FXML
    private TextField phrase;

    @FXML
    private PasswordField next;

    @FXML
    private Label nextHint;

    @FXML
    private PasswordField nextAgain;

    @FXML
    private Button recover;

    @FXML
    private Hyperlink found;

    @FXML
    private Label problem;

    DoorController(DoorViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        hint(passphrase, hint);
        hint(next, nextHint);
        create.setOnAction(event -> {
            model.create(Passphrase.in(passphrase), Passphrase.in(again));
            passphrase.clear();
            again.clear();
        });
        written.setOnAction(event -> model.written());
        lookAgain.setOnAction(event -> model.lookAgain());
        typed.setOnAction(event -> model.typedBack(firstWord.getText(), secondWord.getText()));
        unlock.setOnAction(event -> {
            model.unlock(Passphrase.in(key));
            key.clear();
        });
        lost.setOnAction(event -> model.recoverInstead());
        recover.setOnAction(
                event -> model.recover(Passphrase.in(phrase), Passphrase.in(next), Passphrase.in(nextAgain)));
        found.setOnAction(event -> model.unlockInstead());
        List.of(create, unlock, recover)
                .forEach(button -> button.disableProperty().bind(model.busyProperty()));
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(model.problemProperty().isNotEmpty());
        problem.visibleProperty().bind(problem.managedProperty());
        model.stepProperty().addListener((property, before, now) -> {
            show(now);
            firstFocus().requestFocus();
        });
        show(model.stepProperty().get());
    }

    private void hint(PasswordField field, Label said) {
        field.textProperty().addListener(changed -> said.setText(model.hint(Passphrase.in(field))));
    }

    private void show(Step step) {
        parts().forEach((of, part) -> {
            part.setVisible(of == step);
            part.setManaged(of == step);
            buttons().get(of).setDefaultButton(of == step);
        });
        wipe();
        if (step == Step.WRITE_DOWN) {
            words.getChildren().removeIf(Label.class::isInstance);
            List<String> all = model.words();
            for (int number = 1; number <= all.size(); number++) {
                Label word = new Label(messages.get("door.word", number, all.get(number - 1)));
                word.getStyleClass().add("numbered");
                words.getChildren().add(word);
            }
        } else if (step == Step.TYPE_BACK) {
            ask(firstLabel, firstWord, model.asked().get(0));
            ask(secondLabel, secondWord, model.asked().get(1));
        }
    }

    private void ask(Label label, TextField field, int number) {
        label.setText(messages.get("door.type.word", number));
        field.setAccessibleText(label.getText());
    }

    private Map<Step, VBox> parts() {
        return Map.of(
                Step.CREATE, createPart,
                Step.WRITE_DOWN, wordsPart,
                Step.TYPE_BACK, typePart,
                Step.UNLOCK, unlockPart,
                Step.RECOVER, recoverPart);
    }

    private Map<Step, Button> buttons() {
        return Map.of(
                Step.CREATE, create,
                Step.WRITE_DOWN, written,
                Step.TYPE_BACK, typed,
                Step.UNLOCK, unlock,
                Step.RECOVER, recover);
    }

    /** Nothing typed stays behind, nor do the words that were shown. */
    void wipe() {
        List.of(passphrase, again, key, phrase, next, nextAgain, firstWord, secondWord)
                .forEach(TextInputControl::clear);
        words.getChildren().removeIf(Label.class::isInstance);
    }

    Node firstFocus() {
        return Map.<Step, Node>of(
                        Step.CREATE, passphrase,
                        Step.WRITE_DOWN, written,
                        Step.TYPE_BACK, firstWord,
                        Step.UNLOCK, key,
                        Step.RECOVER, phrase)
                .get(model.stepProperty().get());
    }
}
