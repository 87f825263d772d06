package org.okrreadiness.ui.records.person;

import java.io.File;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.EvenColumns;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Sheet;
import org.okrreadiness.ui.records.ClashController;
import org.okrreadiness.ui.records.ConfirmController;
import org.okrreadiness.ui.records.Parts;
import org.okrreadiness.ui.records.RecordWords;

final class PersonController {

    private final PersonViewModel model;
    private final Messages messages;
    private final PersonCards cards;

    @FXML
    private Button back;

    @FXML
    private Label name;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox gone;

    @FXML
    private Label goneWords;

    @FXML
    private Button leave;

    @FXML
    private VBox held;

    @FXML
    private Label withdrawn;

    @FXML
    private VBox facts;

    @FXML
    private EvenColumns standings;

    @FXML
    private Label noRecords;

    @FXML
    private VBox records;

    @FXML
    private VBox problem;

    @FXML
    private VBox skeleton;

    @FXML
    private Label done;

    @FXML
    private Button erase;

    @FXML
    private Button withdraw;

    @FXML
    private Button disclose;

    @FXML
    private Button export;

    @FXML
    private Button edit;

    @FXML
    private Button attest;

    PersonController(PersonViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.cards = new PersonCards(new RecordWords(messages), this::askWhy);
    }

    @FXML
    private void initialize() {
        back.setOnAction(event -> model.leave());
        leave.setOnAction(event -> model.leave());
        edit.setOnAction(event -> sheet("person.edit", new EditController(model.form(), messages, model::keep)));
        attest.setOnAction(event -> sheet("attest.title", new AttestController(model.attesting(), messages)));
        erase.setOnAction(event -> sheet("erase.title", new EraseController(model.erasing(), messages)));
        withdraw.setOnAction(event -> askToWithdraw());
        disclose.setOnAction(event -> chooseFile());
        export.setOnAction(event -> model.export());
        Parts.tells(done, model.doneProperty());
        Parts.present(skeleton, model.work().waitingProperty());
        Parts.problems(problem, model.work(), messages);
        model.readingProperty().addListener((property, before, now) -> show(now));
        model.goneProperty()
                .addListener(
                        (property, before, now) -> show(model.readingProperty().get()));
        model.clashProperty().addListener((property, before, now) -> {
            if (now != null) {
                ClashController.ask(window(), now.clash(), messages, () -> model.keepChosen(now));
            }
        });
        show(null);
    }

    private void show(PersonReading reading) {
        boolean isGone = !model.goneProperty().get().isBlank();
        boolean here = reading != null && !isGone;
        Parts.present(gone, isGone);
        goneWords.setText(model.goneProperty().get());
        Parts.present(held, here);
        for (Button button : new Button[] {erase, disclose, edit}) {
            Parts.present(button, here);
        }
        Parts.present(withdraw, here && reading.canWithdraw());
        Parts.present(attest, here && reading.canAdd());
        Parts.present(export, here && reading.canAdd() && !reading.groups().isEmpty());
        name.setText(here ? reading.name() : messages.get("person.title"));
        if (here) {
            fill(reading);
        }
    }

    private void fill(PersonReading reading) {
        Parts.present(withdrawn, reading.withdrawn().isPresent());
        withdrawn.setText(reading.withdrawn().orElse(""));
        EvenColumns columns = new EvenColumns();
        columns.setColumnEms(16);
        columns.setMostColumns(3);
        reading.facts().forEach(fact -> columns.getChildren().add(cards.fact(fact)));
        facts.getChildren().setAll(columns);
        standings.getChildren().removeIf(VBox.class::isInstance);
        reading.standings().forEach(one -> standings.getChildren().add(cards.standing(one)));
        Parts.present(noRecords, reading.groups().isEmpty());
        records.getChildren().setAll(reading.groups().stream().map(cards::group).toList());
    }

    private void askToWithdraw() {
        ConfirmController.ask(
                window(),
                new ConfirmController.Question(
                        messages.get("person.withdraw"),
                        messages.get("person.withdraw.explain"),
                        messages.get("person.withdraw.go")),
                messages,
                model::withdraw);
    }

    private void askWhy(PersonReading.Entry entry) {
        sheet("revoke.title", new RevokeController(model.revoking(entry), messages));
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("person.disclose"));
        chooser.setInitialFileName(messages.get("person.disclose.file"));
        File chosen = chooser.showSaveDialog(window());
        if (chosen != null) {
            model.disclose(chosen.toPath());
        }
    }

    private void sheet(String titleKey, Object content) {
        Sheet.open(window(), messages.get(titleKey), FxmlView.load(content, messages));
    }

    private Window window() {
        return scroll.getScene().getWindow();
    }

    Node firstFocus() {
        return back;
    }
}
