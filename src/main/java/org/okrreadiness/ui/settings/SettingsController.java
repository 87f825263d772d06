package org.okrreadiness.ui.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.DataKeeper;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Sheet;
import org.okrreadiness.ui.common.Theme;
import org.okrreadiness.wording.Moments;

final class SettingsController {

    private final SettingsViewModel model;
    private final Appearance appearance;
    private final DeskController deskPart;
    private final Messages messages;
    private final SettingsRows rows;

    @FXML
    private RadioButton system;

    @FXML
    private RadioButton light;

    @FXML
    private RadioButton dark;

    @FXML
    private CheckBox contrast;

    @FXML
    private Slider textSize;

    @FXML
    private Label textPercent;

    @FXML
    private StackPane desk;

    @FXML
    private Label folder;

    @FXML
    private Button openFolder;

    @FXML
    private Label noBackups;

    @FXML
    private VBox backups;

    @FXML
    private Button restoreOther;

    @FXML
    private Label verdict;

    @FXML
    private VBox findings;

    @FXML
    private Button check;

    @FXML
    private Button repair;

    @FXML
    private Label progress;

    @FXML
    private Button backUp;

    SettingsController(
            SettingsViewModel model,
            Appearance appearance,
            DeskController deskPart,
            Messages messages,
            Moments moments) {
        this.model = model;
        this.appearance = appearance;
        this.deskPart = deskPart;
        this.messages = messages;
        this.rows = new SettingsRows(messages, moments);
    }

    @FXML
    private void initialize() {
        bindAppearance();
        desk.getChildren().setAll(FxmlView.load(deskPart, messages));
        folder.setText(model.folder().toString());
        openFolder.setOnAction(event -> model.openFolder());
        progress.textProperty().bind(model.progressProperty());
        for (Button button : new Button[] {backUp, restoreOther, check, repair}) {
            button.disableProperty().bind(model.busyProperty());
        }
        backUp.setOnAction(
                event -> chooser().save(backUp.getScene().getWindow()).ifPresent(model::backUpTo));
        restoreOther.setOnAction(
                event -> chooser().open(backUp.getScene().getWindow()).ifPresent(this::askBeforeRestoring));
        check.setOnAction(event -> model.check());
        repair.setOnAction(event -> model.repair());
        model.backupsProperty().addListener((o, before, now) -> showBackups());
        model.reportProperty().addListener((o, before, report) -> show(report));
        model.problemProperty()
                .addListener(
                        (o, before, problem) -> Sheet.problem(backUp.getScene().getWindow(), problem, messages));
        present(repair, false);
        showBackups();
    }

    private void bindAppearance() {
        Map<Theme, RadioButton> buttons = Map.of(Theme.SYSTEM, system, Theme.LIGHT, light, Theme.DARK, dark);
        buttons.forEach((theme, button) -> {
            button.setSelected(appearance.themeProperty().get() == theme);
            button.setOnAction(event -> appearance.themeProperty().set(theme));
        });
        contrast.selectedProperty().bindBidirectional(appearance.highContrastProperty());
        textSize.setValue(appearance.textPercentProperty().get());
        textSize.valueProperty()
                .addListener((o, before, now) -> appearance
                        .textPercentProperty()
                        .set(Math.round(now.floatValue() / Appearance.TEXT_STEP) * Appearance.TEXT_STEP));
        textPercent
                .textProperty()
                .bind(appearance.textPercentProperty().map(percent -> messages.get("settings.percent", percent)));
    }

    private BackupChooser chooser() {
        return new BackupChooser(messages);
    }

    private void showBackups() {
        backups.getChildren().clear();
        model.backupsProperty()
                .get()
                .forEach(backup ->
                        backups.getChildren().add(rows.backup(backup, () -> askBeforeRestoring(backup.file()))));
        present(noBackups, backups.getChildren().isEmpty());
    }

    private void askBeforeRestoring(Path file) {
        RestoreSheet.ask(backUp.getScene().getWindow(), file, messages, () -> model.restore(file));
    }

    private void show(DataKeeper.Report report) {
        findings.getChildren().clear();
        report.lines().forEach(line -> findings.getChildren().add(rows.finding(line)));
        verdict.setText(messages.get(report.sound() ? "settings.check.sound" : "settings.check.unsound"));
        present(repair, !report.sound());
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    Node firstFocus() {
        return Optional.of(system)
                .filter(RadioButton::isSelected)
                .or(() -> Optional.of(light).filter(RadioButton::isSelected))
                .orElse(dark);
    }
}
