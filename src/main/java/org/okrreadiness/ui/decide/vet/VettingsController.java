package org.okrreadiness.ui.decide.vet;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FileDrop;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.Sheet;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.ui.decide.vet.VettingsViewModel.Content;
import org.okrreadiness.ui.decide.vet.VettingsViewModel.Told;

/** Binds {@code Vettings.fxml}. */
final class VettingsController {

    /** A vetting is YAML, of which JSON is a part. */
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    private static final String ENDING = "yaml";

    private final VettingsViewModel model;
    private final Messages messages;

    @FXML
    private Parent root;

    @FXML
    private VBox unreadable;

    @FXML
    private VBox empty;

    @FXML
    private VBox vettings;

    @FXML
    private VBox told;

    @FXML
    private Label said;

    @FXML
    private VBox places;

    @FXML
    private Button openTaken;

    @FXML
    private Button blank;

    @FXML
    private Button takeIn;

    @FXML
    private Button begin;

    VettingsController(VettingsViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    @FXML
    private void initialize() {
        Labels.present(empty, false);
        Labels.present(unreadable, false);
        begin.setOnAction(event -> begin());
        takeIn.setOnAction(event -> model.services()
                .open()
                .ask(root.getScene().getWindow(), messages.get("vettingwork.take-in.title"), ENDING)
                .ifPresent(file -> model.takeIn(List.of(file))));
        blank.setOnAction(event -> model.services()
                .save()
                .ask(
                        root.getScene().getWindow(),
                        "vettingwork.save.blank",
                        messages.get("vettingwork.blank.name"),
                        List.of(ENDING),
                        Optional.empty())
                .ifPresent(place -> model.saveBlank(place.file())));
        openTaken.setOnAction(event -> model.toldProperty().get().opens().ifPresent(model::open));
        ENDINGS.forEach(ending -> FileDrop.install(root, ending, model::takeIn));
        model.contentProperty().addListener((property, before, now) -> show(now));
        model.toldProperty().addListener((property, before, now) -> show(now));
        show(model.toldProperty().get());
        model.problemProperty().addListener((property, before, now) -> show(now));
    }

    private void begin() {
        BeginController sheet = new BeginController(model);
        Sheet.open(
                root.getScene().getWindow(), messages.get("vettingwork.begin.title"), FxmlView.load(sheet, messages));
        sheet.firstFocus().requestFocus();
    }

    private void show(Content content) {
        Labels.present(empty, content.lines().isEmpty());
        vettings.getChildren().setAll(content.lines().stream().map(this::row).toList());
        unreadable
                .getChildren()
                .setAll(content.unreadable().stream().map(this::notice).toList());
        Labels.present(unreadable, !content.unreadable().isEmpty());
    }

    private void show(Told now) {
        Labels.present(told, !now.said().isEmpty());
        said.setText(now.said());
        said.setGraphic((now.isProblem() ? Icon.PROBLEM : Icon.DONE).node());
        places.getChildren()
                .setAll(now.places().stream()
                        .map(place -> Labels.of(place, "reading"))
                        .toList());
        Labels.present(openTaken, now.opens().isPresent());
    }

    private void show(Problem problem) {
        if (problem != null) {
            Sheet.problem(root.getScene().getWindow(), problem, messages);
        }
    }

    private Node notice(String words) {
        Label label = Labels.of(words, "reading");
        label.setGraphic(Icon.PROBLEM.node());
        return label;
    }

    private Node row(VettingLine line) {
        VBox words = new VBox(
                Labels.of(line.title(), "item-title"),
                Labels.of(line.programmes()),
                Labels.of(line.facts(), "caption"));
        words.getStyleClass().add("stack-tight");
        Button open = button("vettingwork.list.open", line);
        open.setOnAction(event -> model.open(line.id()));
        Button delete = button("vettingwork.list.delete", line);
        delete.setOnAction(event -> {
            DeleteController sheet = new DeleteController(line, messages, this::delete);
            Sheet.open(
                    root.getScene().getWindow(),
                    messages.get("vettingwork.delete.title"),
                    FxmlView.load(sheet, messages));
            sheet.firstFocus().requestFocus();
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        WrappingRow row = new WrappingRow(words, gap, open, delete);
        row.setGap(8);
        row.getStyleClass().add("card");
        return row;
    }

    private void delete(VettingLine line) {
        model.delete(line);
        begin.requestFocus();
    }

    private Button button(String key, VettingLine line) {
        Button button = new Button(messages.get(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(messages.get(key + ".spoken", line.title()));
        return button;
    }

    Node firstFocus() {
        return begin;
    }
}
