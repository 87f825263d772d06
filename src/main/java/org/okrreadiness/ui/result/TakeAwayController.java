package org.okrreadiness.ui.result;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.okrreadiness.export.Paper;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Clip;
import org.okrreadiness.ui.common.SaveDialog;
import org.okrreadiness.ui.common.SavePlace;

final class TakeAwayController {

    private final TakeAwayViewModel model;
    private final SaveDialog dialog;

    @FXML
    private Button savePdf;

    @FXML
    private MenuButton more;

    @FXML
    private MenuItem copyResult;

    @FXML
    private MenuItem copyAnswers;

    @FXML
    private MenuItem saveAnswers;

    @FXML
    private RadioMenuItem paperA4;

    @FXML
    private RadioMenuItem paperLetter;

    TakeAwayController(TakeAwayViewModel model, Messages messages) {
        this(model, SaveDialog.ofSystem(messages));
    }

    TakeAwayController(TakeAwayViewModel model, SaveDialog dialog) {
        this.model = model;
        this.dialog = dialog;
    }

    @FXML
    private void initialize() {
        model.takenProperty().addListener((o, before, now) -> lock(now));
        savePdf.setOnAction(event ->
                ask("result.take.report", model.reportName(), List.of("pdf")).ifPresent(model::saveReport));
        saveAnswers.setOnAction(event -> ask("result.take.answers", model.answersName(), List.of("md", "txt"))
                .ifPresent(model::saveAnswers));
        copyResult.setOnAction(event -> Clip.copy(model.resultAsText()));
        copyAnswers.setOnAction(event -> Clip.copy(model.answersAsText()));
        (model.paper() == Paper.LETTER ? paperLetter : paperA4).setSelected(true);
        paperA4.setOnAction(event -> model.choose(Paper.A4));
        paperLetter.setOnAction(event -> model.choose(Paper.LETTER));
    }

    private void lock(Taken now) {
        savePdf.setDisable(now.isBusy());
        more.setDisable(now.isBusy());
    }

    private Optional<SavePlace> ask(String kind, String name, List<String> endings) {
        return dialog.ask(savePdf.getScene().getWindow(), kind, name, endings, model.lastFolder());
    }
}
