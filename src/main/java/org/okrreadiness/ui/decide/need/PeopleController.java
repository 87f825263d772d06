package org.okrreadiness.ui.decide.need;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.export.FileName;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.need.NeedWords;
import org.okrreadiness.ui.common.FileDrop;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.editor.KeyboardPlace;

/** Binds {@code People.fxml}: who answers, colleagues' files, and what is known already. */
final class PeopleController {

    private static final List<String> ENDINGS = List.of("yaml", "yml", "json");

    private final NeedViewModel need;
    private final PeopleViewModel model;
    private final TakingIn taking;
    private final Messages messages;
    private final NeedWords words;
    private final PeopleRows rows;

    @FXML
    private Parent root;

    @FXML
    private Label none;

    @FXML
    private VBox people;

    @FXML
    private TextField name;

    @FXML
    private ComboBox<Seat> seat;

    @FXML
    private Button add;

    @FXML
    private ComboBox<Seat> forSeat;

    @FXML
    private Button handOut;

    @FXML
    private Label handedOut;

    @FXML
    private VBox drop;

    @FXML
    private Button choose;

    @FXML
    private Button stop;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label taken;

    @FXML
    private Label stopped;

    @FXML
    private VBox files;

    @FXML
    private VBox conflictsPart;

    @FXML
    private VBox conflicts;

    @FXML
    private VBox facts;

    @FXML
    private Label reading;

    @FXML
    private FactsForm share;

    @FXML
    private Button balance;

    PeopleController(NeedViewModel need) {
        this.need = need;
        this.model = need.people();
        this.taking = model.taking();
        this.messages = need.desk().messages();
        this.words = new NeedWords(messages);
        this.rows = new PeopleRows(need, words);
    }

    @FXML
    private void initialize() {
        SetChoice.fill(seat, "seat", Seat.class, words);
        SetChoice.fill(forSeat, "seat", Seat.class, words);
        seat.setValue(Seat.MANAGER);
        forSeat.setValue(Seat.MANAGER);
        add.disableProperty().bind(name.textProperty().isEmpty());
        add.setOnAction(event -> add());
        name.setOnAction(event -> add());
        handOut.setOnAction(event -> askWhereTo());
        choose.setOnAction(event -> taking.take(need.desk()
                .services()
                .choose()
                .ask(
                        root.getScene().getWindow(),
                        messages.get("deciding.take-in"),
                        messages.get("deciding.answers"),
                        ENDINGS)));
        FileDrop.install(drop, "", taking::take);
        stop.setOnAction(event -> taking.stop());
        stopped.textProperty().bind(taking.saidProperty());
        taking.saidProperty().addListener((property, before, now) -> Labels.present(stopped, !now.isBlank()));
        Labels.present(stopped, false);
        taking.progressProperty().addListener((property, before, now) -> show(now));
        show(taking.progressProperty().get());
        balance.setOnAction(event -> need.to(NeedPart.BALANCE));
        share.fill(model, words);
        handedOut.textProperty().bind(model.handedOutProperty());
        model.handedOutProperty().addListener((property, before, now) -> Labels.present(handedOut, !now.isBlank()));
        Labels.present(handedOut, false);
        need.desk().nowProperty().addListener((property, before, now) -> show());
        model.knownProperty().addListener((property, before, now) -> show());
        taking.filesProperty().addListener((property, before, now) -> showFiles(now));
        taking.conflictsProperty().addListener((property, before, now) -> showConflicts());
        showFiles(List.of());
        showConflicts();
        show();
    }

    private void add() {
        if (!name.getText().isBlank()) {
            model.add(name.getText(), seat.getValue(), () -> {
                name.clear();
                name.requestFocus();
            });
        }
    }

    private void askWhereTo() {
        String suggested = FileName.of(
                need.desk().services().clock().instant(),
                ENDINGS.get(0),
                need.desk().sheet().organisation(),
                words.name("seat", forSeat.getValue()));
        need.desk()
                .services()
                .save()
                .ask(
                        root.getScene().getWindow(),
                        "deciding.hand-out",
                        suggested,
                        ENDINGS.subList(0, 1),
                        Optional.<Path>empty())
                .ifPresent(place -> model.handOut(forSeat.getValue(), place.file()));
    }

    private void show() {
        if (need.partProperty().get() == NeedPart.STATEMENTS) {
            return;
        }
        KeyboardPlace place = KeyboardPlace.in(root);
        List<Respondent> all = need.desk().sheet().respondents();
        Labels.present(none, all.isEmpty());
        people.getChildren().setAll(all.stream().map(rows::respondent).toList());
        facts.getChildren().setAll(rows.facts());
        Labels.present(reading, model.knownProperty().get().isReading());
        place.restore(root, () -> name);
    }

    /** A line is added for each file: drawing all of them anew each time would take longer with every file. */
    private void showFiles(List<TakenFile> now) {
        if (now.size() < files.getChildren().size()) {
            files.getChildren().clear();
        }
        now.stream()
                .skip(files.getChildren().size())
                .map(PeopleController::line)
                .forEach(files.getChildren()::add);
        Labels.present(files, !now.isEmpty());
    }

    /** The keyboard goes to where it can be stopped, and back. */
    private void show(TakingIn.Progress now) {
        boolean isRunning = now.isRunning();
        boolean isHere = choose.isFocused() || stop.isFocused();
        Labels.present(progress, isRunning);
        Labels.present(stop, isRunning);
        Labels.present(taken, isRunning);
        if (isRunning) {
            taken.setText(messages.get("deciding.taking", now.done(), now.of()));
            progress.setProgress((double) now.done() / now.of());
        }
        if (isHere) {
            (isRunning ? stop : choose).requestFocus();
        }
    }

    private static Node line(TakenFile file) {
        Label named = Labels.of(file.name(), "strong");
        named.setGraphic((file.outcome().isPresent() ? Icon.DONE : Icon.PROBLEM).node());
        VBox lines = Labels.stack("stack-tight", named, Labels.of(file.said(), "reading"));
        file.warnings().forEach(warning -> lines.getChildren().add(Labels.of(warning, "reading", "muted")));
        return lines;
    }

    private void showConflicts() {
        KeyboardPlace place = KeyboardPlace.in(root);
        conflicts
                .getChildren()
                .setAll(taking.conflictsProperty().get().stream()
                        .map(rows::conflict)
                        .toList());
        Labels.present(conflictsPart, !taking.conflictsProperty().get().isEmpty());
        place.restore(root, () -> choose);
    }

    /** Once the part is shown. */
    void shown() {
        show();
    }

    Node firstFocus() {
        return name;
    }
}
