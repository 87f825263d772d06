package org.okrreadiness.ui.records.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.export.ExportFormat;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.records.Parts;
import org.okrreadiness.ui.records.RecordsFiles;
import org.okrreadiness.wording.Words;

/** Binds {@code Export.fxml}: the frame around the two steps. */
final class ExportController {

    private final ExportViewModel model;
    private final RecordsFiles files;
    private final Messages messages;
    private final WhatController what;
    private final RowsController rows;
    private final GoingController going;

    @FXML
    private Button back;

    @FXML
    private Label step;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox problem;

    @FXML
    private Label skeleton;

    @FXML
    private VBox whatPart;

    @FXML
    private VBox rowsPart;

    @FXML
    private VBox goingPart;

    @FXML
    private Label missing;

    @FXML
    private Button before;

    @FXML
    private Button next;

    @FXML
    private Button write;

    ExportController(ExportViewModel model, RecordsFiles files, Messages messages) {
        this.model = model;
        this.files = files;
        this.messages = messages;
        this.what = new WhatController(model, messages);
        this.rows = new RowsController(model, messages);
        this.going = new GoingController(model, messages);
    }

    @FXML
    private void initialize() {
        whatPart.getChildren().setAll(FxmlView.load(what, messages));
        rowsPart.getChildren().setAll(FxmlView.load(rows, messages));
        goingPart.getChildren().setAll(FxmlView.load(going, messages));
        Parts.present(skeleton, model.work().waitingProperty());
        Parts.problems(problem, model.work(), messages);
        Parts.tells(missing, model.missingProperty());
        back.setOnAction(event -> model.leave());
        before.setOnAction(event -> model.back());
        next.setOnAction(event -> model.next());
        next.disableProperty().bind(model.work().busyProperty());
        write.setOnAction(event -> chooseAndWrite());
        model.stepProperty().addListener((property, was, now) -> turnTo(now));
        model.lookedProperty().addListener(changed -> lock());
        model.goingProperty().addListener(changed -> lock());
        show(model.stepProperty().get());
    }

    private void show(ExportViewModel.Step now) {
        boolean isWhat = now == ExportViewModel.Step.WHAT;
        step.setText(messages.get(isWhat ? "giving.step.what" : "giving.step.rows"));
        Parts.present(whatPart, isWhat);
        Parts.present(next, isWhat);
        for (Node part : List.of(rowsPart, goingPart, before, write)) {
            Parts.present(part, !isWhat);
        }
        lock();
    }

    private void turnTo(ExportViewModel.Step now) {
        show(now);
        scroll.setVvalue(0);
        if (now == ExportViewModel.Step.WHAT) {
            what.firstFocus().requestFocus();
        } else {
            rows.firstFocus().orElse(write.isDisabled() ? before : write).requestFocus();
        }
    }

    private void lock() {
        Looked looked = model.lookedProperty().get();
        boolean busy = model.goingProperty().get().isBusy();
        before.setDisable(busy);
        write.setDisable(busy || looked == null || looked.records() == 0);
        write.setText(messages.get(
                looked == null || looked.format().isOneFile() ? "giving.write.file" : "giving.write.folder"));
    }

    private void chooseAndWrite() {
        ExportFormat format = model.lookedProperty().get().format();
        Window owner = write.getScene().getWindow();
        if (format.isOneFile()) {
            String kind = "giving.save." + Words.kebab(format);
            files.save()
                    .ask(owner, kind, model.proposedName(), List.of(model.ending()), Optional.empty())
                    .ifPresent(place -> model.write(place, rows.takenPassphrase()));
        } else {
            Optional<Path> folder = files.folder().ask(owner, messages.get("giving.folder.title"), Optional.empty());
            folder.ifPresent(below -> model.writeBelow(below, rows.takenPassphrase()));
        }
    }

    Node firstFocus() {
        return what.firstFocus();
    }
}
