package org.okrreadiness.ui.records.people;

import java.nio.file.Path;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FileDrop;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.ui.records.FilesDialog;
import org.okrreadiness.ui.records.Parts;
import org.okrreadiness.ui.records.RecordsFiles;
import org.okrreadiness.ui.records.people.PeopleViewModel.Step;

/** Binds {@code People.fxml}. */
final class PeopleController {

    private final PeopleViewModel model;
    private final RecordsFiles files;
    private final Messages messages;

    @FXML
    private BorderPane root;

    @FXML
    private Button back;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox problem;

    @FXML
    private VBox drop;

    @FXML
    private Button choose;

    @FXML
    private WrappingRow reading;

    @FXML
    private ProgressBar bar;

    @FXML
    private Button stop;

    @FXML
    private Label said;

    @FXML
    private VBox look;

    @FXML
    private Label missing;

    @FXML
    private Button another;

    @FXML
    private Button enter;

    @FXML
    private Button everybody;

    PeopleController(PeopleViewModel model, RecordsFiles files, Messages messages) {
        this.model = model;
        this.files = files;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        look.getChildren().setAll(FxmlView.load(new LookController(model, messages), messages));
        FileDrop.install(root, "", dropped -> model.open(dropped.get(0)));
        choose.setOnAction(event -> chooseTable());
        stop.setOnAction(event -> model.stop());
        another.setOnAction(event -> model.another());
        enter.setOnAction(event -> model.enter());
        enter.textProperty().bind(model.goProperty());
        enter.disableProperty()
                .bind(model.changesProperty().not().or(model.work().busyProperty()));
        back.setOnAction(event -> model.leave());
        everybody.setOnAction(event -> model.leave());
        Parts.problems(problem, model.work(), messages);
        bar.setAccessibleText(messages.get("people.reading"));
        Parts.tells(said, model.saidProperty());
        Parts.tells(missing, model.missingProperty());
        model.stepProperty().addListener((property, before, now) -> turnTo(now));
        model.work()
                .waitingProperty()
                .addListener(changed -> show(model.stepProperty().get()));
        show(model.stepProperty().get());
    }

    private void chooseTable() {
        FilesDialog.Wanted wanted = new FilesDialog.Wanted(
                messages.get("people.choose"), messages.get("people.kind"), List.of("csv", "xlsx", "txt", "tsv"), true);
        List<Path> chosen = files.open().ask(choose.getScene().getWindow(), wanted);
        chosen.stream().findFirst().ifPresent(model::open);
    }

    private void show(Step now) {
        Parts.present(drop, now == Step.CHOOSE);
        // Before it has taken long nothing flickers.
        Parts.present(
                reading, now == Step.READING && model.work().waitingProperty().get());
        Parts.present(look, now == Step.LOOK);
        Parts.present(another, now == Step.LOOK || now == Step.DONE);
        Parts.present(enter, now == Step.LOOK);
        Parts.present(everybody, now == Step.DONE);
    }

    private void turnTo(Step now) {
        boolean hadFocus = scroll.getScene() != null && scroll.getScene().getFocusOwner() == choose;
        show(now);
        if (now == Step.CHOOSE) {
            choose.requestFocus();
        } else if (now == Step.DONE) {
            everybody.requestFocus();
        } else if (hadFocus && now == Step.LOOK) {
            another.requestFocus();
        }
    }

    Node firstFocus() {
        return choose;
    }
}
