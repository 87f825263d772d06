package org.okrreadiness.ui.take;

import java.io.File;
import java.time.ZoneId;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.TextIcon;
import org.okrreadiness.ui.saving.Autosave;
import org.okrreadiness.ui.saving.SaveState;
import org.okrreadiness.ui.saving.SaveWords;
import org.okrreadiness.wording.Words;

/** Binds {@code SaveStatus.fxml}: says quietly that the words are safe, and plainly when they are not. */
final class SaveStatusController {

    private final Autosave autosave;
    private final AnswersFile answersFile;
    private final Messages messages;
    private final SaveWords saveWords;

    @FXML
    private HBox root;

    @FXML
    private Label words;

    @FXML
    private TextIcon icon;

    @FXML
    private Button rescue;

    SaveStatusController(Autosave autosave, AnswersFile answersFile, Messages messages, ZoneId zone) {
        this.autosave = autosave;
        this.answersFile = answersFile;
        this.messages = messages;
        this.saveWords = new SaveWords(messages, zone);
    }

    @FXML
    private void initialize() {
        autosave.stateProperty().addListener((property, before, now) -> show(now));
        answersFile
                .outcomeProperty()
                .addListener(
                        (property, before, now) -> show(autosave.stateProperty().get()));
        show(autosave.stateProperty().get());
    }

    private void show(SaveState state) {
        boolean failed = state.step() == SaveState.Step.FAILED;
        words.setText(inWords(state));
        icon.getStyleClass().setAll("ikonli-font-icon", "icon-save-" + Words.kebab(state.step()));
        words.setGraphic(state.step() == SaveState.Step.UNTOUCHED ? null : icon);
        root.getStyleClass().remove("save-failed");
        if (failed) {
            root.getStyleClass().add("save-failed");
        }
        rescue.setVisible(failed);
        rescue.setManaged(failed);
    }

    private String inWords(SaveState state) {
        String copied = state.step() == SaveState.Step.FAILED
                ? answersFile
                        .outcomeProperty()
                        .get()
                        .map(p -> " " + Words.of(messages, p))
                        .orElse("")
                : "";
        return saveWords.of(state) + copied;
    }

    @FXML
    private void rescue() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("take.save.to-file.title"));
        chooser.setInitialFileName(messages.get("take.save.to-file.name"));
        File chosen = chooser.showSaveDialog(root.getScene().getWindow());
        Optional.ofNullable(chosen).map(File::toPath).ifPresent(answersFile::write);
    }
}
