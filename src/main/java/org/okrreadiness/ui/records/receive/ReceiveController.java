package org.okrreadiness.ui.records.receive;

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
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.ui.records.FilesDialog;
import org.okrreadiness.ui.records.Parts;
import org.okrreadiness.ui.records.RecordsFiles;
import org.okrreadiness.ui.records.receive.ReceiveViewModel.Step;

/** Binds {@code Receive.fxml}. */
final class ReceiveController {

    private final ReceiveViewModel model;
    private final RecordsFiles files;
    private final Messages messages;
    private final IncomingController incoming;

    @FXML
    private BorderPane root;

    @FXML
    private Button back;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox problem;

    @FXML
    private Label said;

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
    private VBox look;

    @FXML
    private Button another;

    @FXML
    private Label missing;

    @FXML
    private Button accept;

    @FXML
    private Button everybody;

    ReceiveController(ReceiveViewModel model, RecordsFiles files, Messages messages) {
        this.model = model;
        this.files = files;
        this.messages = messages;
        this.incoming = new IncomingController(model, messages);
    }

    @FXML
    private void initialize() {
        look.getChildren().setAll(FxmlView.load(incoming, messages));
        FileDrop.install(root, ".json", dropped -> model.open(dropped.get(0)));
        choose.setOnAction(event -> chooseFile());
        stop.setOnAction(event -> model.stop());
        another.setOnAction(event -> model.another());
        accept.setOnAction(event -> model.accept(incoming.takenPassphrase()));
        back.setOnAction(event -> model.leave());
        everybody.setOnAction(event -> model.leave());
        Parts.present(problem, false);
        model.work().problemProperty().addListener((property, before, now) -> tell(now));
        bar.setAccessibleText(messages.get("receiving.reading"));
        Parts.tells(said, model.saidProperty());
        Parts.tells(missing, model.missingProperty());
        model.work().busyProperty().addListener(changed -> lock());
        model.stepProperty().addListener((property, before, now) -> turnTo(now));
        model.work()
                .waitingProperty()
                .addListener(changed -> show(model.stepProperty().get()));
        show(model.stepProperty().get());
    }

    /** Most of what can be wrong is whose signature it bears, which is looked at and decided under Verify. */
    private void tell(Problem now) {
        Button verify = new Button(messages.get("receiving.verify"));
        verify.setOnAction(event -> model.verify());
        Parts.show(problem, now, messages, verify);
    }

    private void chooseFile() {
        FilesDialog.Wanted wanted = new FilesDialog.Wanted(
                messages.get("receiving.choose"), messages.get("receiving.kind"), List.of("json"), true);
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
        Parts.present(accept, now == Step.LOOK);
        Parts.present(everybody, now == Step.DONE);
        lock();
    }

    private void lock() {
        ReceiveViewModel.Seen seen = model.seenProperty().get();
        accept.setDisable(seen == null
                || seen.incoming().fresh() == 0
                || model.work().busyProperty().get());
    }

    private void turnTo(Step now) {
        show(now);
        if (now == Step.CHOOSE) {
            choose.requestFocus();
        } else if (now == Step.DONE) {
            everybody.requestFocus();
        } else if (now == Step.LOOK) {
            another.requestFocus();
        }
    }

    Node firstFocus() {
        return choose;
    }
}
