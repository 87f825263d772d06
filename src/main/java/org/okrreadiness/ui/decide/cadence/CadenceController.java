package org.okrreadiness.ui.decide.cadence;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.decide.cadence.CadencePlan;
import org.okrreadiness.export.calendar.CadenceFormat;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.cadence.CadenceWords;
import org.okrreadiness.service.decide.cadence.Field;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.common.SaveDialog;
import org.okrreadiness.ui.common.UndoButtons;
import org.okrreadiness.ui.common.UndoKeys;
import org.okrreadiness.ui.common.Undoable;
import org.okrreadiness.ui.decide.cadence.Written.Step;
import org.okrreadiness.ui.saving.SaveState;
import org.okrreadiness.ui.saving.SaveWords;
import org.okrreadiness.wording.Words;

final class CadenceController {

    private static final List<Field> ALWAYS = List.of(Field.PLAN, Field.START, Field.WEEKS);
    private static final List<Field> CHECK_INS = List.of(Field.DAY, Field.TIME, Field.RHYTHM);
    private static final List<Field> DAYS_OFF = List.of(Field.WEEKEND, Field.HOLIDAYS);
    private static final List<Field> PEOPLE = List.of(Field.TEAMS, Field.LEVELS, Field.LEAD);
    private static final List<Field> MORE =
            List.of(Field.ZONE, Field.CHECK_IN_MINUTES, Field.WORKSHOP_MINUTES, Field.REMINDER);

    private final CadenceViewModel model;
    private final PlanFiles files;
    private final SaveDialog dialog;
    private final Messages messages;
    private final CadenceWords words;
    private final SaveWords saveWords;
    private final SettingsForm form;

    @FXML
    private Parent root;

    @FXML
    private VBox quarter;

    @FXML
    private VBox checkIns;

    @FXML
    private VBox daysOff;

    @FXML
    private VBox people;

    @FXML
    private VBox help;

    @FXML
    private TitledPane more;

    @FXML
    private VBox moreFields;

    @FXML
    private Label title;

    @FXML
    private Label emphasis;

    @FXML
    private Label nothing;

    @FXML
    private VBox weeks;

    @FXML
    private HBox outcome;

    @FXML
    private Label said;

    @FXML
    private Button stop;

    @FXML
    private Hyperlink openFolder;

    @FXML
    private Label saved;

    @FXML
    private StackPane undo;

    @FXML
    private Button saveText;

    @FXML
    private Button savePdf;

    @FXML
    private Button saveCalendar;

    CadenceController(
            CadenceViewModel model, PlanFiles files, SaveDialog dialog, Messages messages, SaveWords saveWords) {
        this.model = model;
        this.files = files;
        this.dialog = dialog;
        this.messages = messages;
        this.words = new CadenceWords(messages);
        this.saveWords = saveWords;
        this.form = new SettingsForm(model);
    }

    @FXML
    private void initialize() {
        fill(quarter, ALWAYS);
        fill(checkIns, CHECK_INS);
        fill(daysOff, DAYS_OFF);
        fill(people, PEOPLE);
        fill(help, List.of(Field.EMPHASIS));
        fill(moreFields, MORE);
        MORE.forEach(field -> model.problem(field).addListener((o, before, wrong) -> openFor(wrong)));
        model.planProperty().addListener((o, before, plan) -> show(plan));
        show(model.plan());
        bindUndo();
        model.autosave().stateProperty().addListener((o, before, now) -> show(now));
        show(model.autosave().stateProperty().get());
        bindFiles();
    }

    private void fill(VBox part, List<Field> fields) {
        fields.forEach(field -> part.getChildren().add(form.row(field)));
    }

    /** What is wrong is not left behind a closed lid. */
    private void openFor(String wrong) {
        if (!wrong.isBlank()) {
            more.setExpanded(true);
        }
    }

    private void bindUndo() {
        UndoKeys.install(root, new Latest(model));
        model.onHistory(this::showUndo);
        showUndo();
    }

    private void showUndo() {
        undo.getChildren().setAll(new UndoButtons(messages, model.undoable()));
    }

    private void bindFiles() {
        saveCalendar.setOnAction(event -> ask(CadenceFormat.ICS));
        savePdf.setOnAction(event -> ask(CadenceFormat.PDF));
        saveText.setOnAction(event -> ask(CadenceFormat.TXT));
        stop.setOnAction(event -> files.stop());
        openFolder.setOnAction(event -> {
            openFolder.setVisited(false);
            files.openFolder();
        });
        files.writtenProperty().addListener((o, before, now) -> show(now));
        show(files.writtenProperty().get());
    }

    private void ask(CadenceFormat format) {
        dialog.ask(
                        root.getScene().getWindow(),
                        "decide.cadence.save." + format.ending(),
                        files.name(format),
                        PlanFiles.endings(format),
                        files.lastFolder())
                .ifPresent(files::save);
    }

    private void show(Optional<CadencePlan> plan) {
        present(nothing, plan.isEmpty());
        present(title, plan.isPresent());
        plan.ifPresent(made -> title.setText(words.title(made.settings())));
        Optional<String> stressed = plan.flatMap(made -> words.emphasis(made.settings()));
        emphasis.setText(stressed.orElse(""));
        present(emphasis, stressed.isPresent());
        weeks.getChildren().setAll(plan.map(made -> WeekView.of(made, words)).orElse(List.of()));
        lock();
    }

    private void show(SaveState state) {
        saved.setText(saveWords.of(state));
    }

    private void show(Written now) {
        present(outcome, now.said().isPresent());
        said.setText(now.said().map(phrase -> Words.of(messages, phrase)).orElse(""));
        said.setGraphic(icon(now.step()));
        present(stop, now.step() == Step.SLOW);
        present(openFolder, now.folder().isPresent());
        lock();
    }

    private void lock() {
        boolean isLocked =
                files.writtenProperty().get().isBusy() || model.plan().isEmpty();
        List.of(saveCalendar, savePdf, saveText).forEach(button -> button.setDisable(isLocked));
    }

    private static Node icon(Step step) {
        return switch (step) {
            case DONE -> Icon.DONE.node();
            case FAILED -> Icon.PROBLEM.node();
            default -> null;
        };
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    Node firstFocus() {
        return form.at(Field.PLAN);
    }

    /** The history there is now: it begins anew when what was typed last is taken up. */
    private record Latest(CadenceViewModel model) implements Undoable {

        @Override
        public void undo() {
            model.undoable().undo();
        }

        @Override
        public void redo() {
            model.undoable().redo();
        }

        @Override
        public ReadOnlyBooleanProperty canUndoProperty() {
            return model.undoable().canUndoProperty();
        }

        @Override
        public ReadOnlyBooleanProperty canRedoProperty() {
            return model.undoable().canRedoProperty();
        }
    }
}
