package org.okrreadiness.ui.standard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.okrreadiness.ui.common.Clip;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.common.Sheet;
import org.okrreadiness.ui.editor.GrowingText;

/** The cut, what it rests on, and the record for the pack. */
final class CutController implements StudyPage {

    private final CutViewModel model;
    private Button main;

    @FXML
    private VBox page;

    @FXML
    private Label headline;

    @FXML
    private VBox facts;

    @FXML
    private VBox warnings;

    @FXML
    private VBox chart;

    @FXML
    private GrowingText notes;

    @FXML
    private VBox recordPart;

    @FXML
    private GrowingText record;

    @FXML
    private Button save;

    @FXML
    private Label said;

    CutController(CutViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        notes.setText(model.notes());
        notes.textProperty().addListener((property, before, now) -> model.note(now));
        save.setOnAction(event -> save());
        said.textProperty().bind(model.saidProperty());
        model.contentProperty().addListener((property, before, now) -> show(now));
        model.problemProperty()
                .addListener(
                        (property, before, now) -> Sheet.problem(page.getScene().getWindow(), now, model.messages()));
        Optional.ofNullable(model.contentProperty().get()).ifPresent(this::show);
    }

    private void show(CutViewModel.Content content) {
        CutReading reading = content.reading();
        headline.setText(reading.headline());
        facts.getChildren().setAll(sentences(reading.facts()));
        warnings.getChildren().setAll(sentences(reading.warnings()));
        warnings.getChildren().forEach(node -> ((Label) node).setGraphic(Icon.PROBLEM.node()));
        present(warnings, !reading.warnings().isEmpty());
        content.ratings()
                .filter(ratings -> !ratings.points().isEmpty())
                .ifPresent(ratings -> chart.getChildren().setAll(new RatingsChart(ratings, model.messages()).node()));
        present(
                chart,
                content.ratings().stream().anyMatch(ratings -> !ratings.points().isEmpty()));
        record.setText(reading.record().map(String::stripTrailing).orElse(""));
        present(recordPart, reading.record().isPresent());
        if (main != null) {
            main.setDisable(reading.record().isEmpty());
        }
    }

    private static List<Label> sentences(List<String> words) {
        return words.stream()
                .map(sentence -> {
                    Label label = new Label(sentence);
                    label.setWrapText(true);
                    label.getStyleClass().add("reading");
                    return label;
                })
                .toList();
    }

    private void copy() {
        model.record().ifPresent(text -> {
            Clip.copy(text);
            model.copied();
            main.setText(model.messages().get("problem.copied"));
        });
    }

    private void save() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(model.messages().get("standard.save.title"));
        chooser.setInitialFileName(model.fileName());
        Optional.ofNullable(chooser.showSaveDialog(page.getScene().getWindow()))
                .map(file -> Path.of(file.getPath()))
                .ifPresent(model::save);
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    @Override
    public void undone(Object entry) {
        notes.setText(model.notes());
    }

    @Override
    public void useMainButton(Button button, Runnable forward) {
        main = button;
        button.setText(model.messages().get("standard.record.copy"));
        button.setDisable(model.record().isEmpty());
        button.setOnAction(event -> copy());
    }

    @Override
    public Node firstFocus() {
        return model.record().isPresent() ? main : notes;
    }
}
