package org.okrreadiness.ui.records.verify;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.verify.IssuerCard;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.ui.records.Parts;
import org.okrreadiness.ui.records.RecordsFiles;

/** Binds {@code Issuers.fxml}: on whose signatures one relies. */
final class IssuersController {

    private final IssuersViewModel model;
    private final RecordsFiles files;
    private final Messages messages;

    @FXML
    private VBox problem;

    @FXML
    private Label none;

    @FXML
    private VBox lines;

    @FXML
    private Label said;

    @FXML
    private Button bringBack;

    @FXML
    private Button saveCard;

    @FXML
    private Button saveList;

    IssuersController(IssuersViewModel model, RecordsFiles files, Messages messages) {
        this.model = model;
        this.files = files;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Parts.tells(said, model.saidProperty());
        Parts.present(bringBack, model.forgottenProperty().isNotNull());
        bringBack.setOnAction(event -> {
            // The button is about to go.
            saveCard.requestFocus();
            model.bringBack();
        });
        Parts.present(
                none,
                Bindings.isEmpty(model.accepted()).and(model.problemProperty().isNull()));
        saveCard.setOnAction(event -> files.save()
                .ask(
                        saveCard.getScene().getWindow(),
                        "checking.card.save",
                        messages.get("checking.card.file"),
                        List.of("json"),
                        Optional.empty())
                .ifPresent(model::saveOwnCard));
        saveList.setOnAction(event -> files.folder()
                .ask(saveList.getScene().getWindow(), messages.get("checking.list.folder"), Optional.empty())
                .ifPresent(model::saveOwnLists));
        model.accepted().addListener((ListChangeListener<IssuerCard>) change -> show());
        Parts.present(problem, false);
        model.problemProperty().addListener((property, before, now) -> tell(now));
        show();
    }

    private void tell(Problem now) {
        Parts.show(problem, now, messages);
    }

    private void show() {
        lines.getChildren().setAll(model.accepted().stream().map(this::line).toList());
    }

    private Node line(IssuerCard card) {
        Button forget = new Button(messages.get("checking.forget"));
        forget.setAccessibleText(messages.get("checking.forget.spoken", card.name()));
        forget.setOnAction(event -> {
            // The button is about to go.
            saveCard.requestFocus();
            model.forget(card);
        });
        VBox words = new VBox(
                Parts.label(card.name(), "strong"),
                Parts.label(card.current().fingerprint(), "fingerprint"),
                Parts.label(model.listOf(card), "caption"));
        VBox line = new VBox(words, new WrappingRow(forget));
        line.getStyleClass().addAll("card", "record");
        return line;
    }
}
