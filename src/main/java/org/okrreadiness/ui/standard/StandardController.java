package org.okrreadiness.ui.standard;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.ProblemPane;
import org.okrreadiness.ui.common.Sheet;

/** The frame around the list of studies and the steps of one study. */
final class StandardController {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final StandardViewModel model;
    private final StandardActions actions;
    private StudySteps turning;
    private StudyPage page;

    @FXML
    private Parent root;

    @FXML
    private Label title;

    @FXML
    private HBox steps;

    @FXML
    private StackPane place;

    @FXML
    private Label saved;

    @FXML
    private Button back;

    @FXML
    private Button next;

    StandardController(StandardViewModel model, StandardActions actions) {
        this.model = model;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        model.shelfProperty().addListener((property, before, now) -> showList());
        model.deskProperty().addListener((property, before, now) -> showStudy());
        model.problemProperty().addListener((property, before, now) -> tell(now));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        turning = new StudySteps(model, steps, this::show);
        frame();
    }

    /** What stands around a page: where one is, and the way back. */
    private void frame() {
        StudyDesk desk = model.deskProperty().get();
        boolean open = desk != null;
        title.setText(
                open
                        ? model.title(desk.study())
                        : model.messages()
                                .get("standard.title", model.pack().about().title()));
        present(steps, open);
        present(saved, open);
        present(next, open);
        back.setText(model.messages().get(open ? "standard.back.studies" : "standard.back.library"));
        back.setOnAction(event -> {
            if (open) {
                model.close();
            } else {
                actions.library();
            }
        });
    }

    private void showList() {
        if (model.deskProperty().get() == null) {
            StudiesController studies = new StudiesController(model);
            place.getChildren().setAll(FxmlView.load(studies, model.messages()));
            page = null;
            frame();
        }
    }

    private void showStudy() {
        StudyDesk desk = model.deskProperty().get();
        frame();
        if (desk == null) {
            return;
        }
        desk.autosave()
                .stateProperty()
                .addListener((property, before, now) ->
                        saved.setText(model.saveWords().of(now)));
        saved.setText(model.saveWords().of(desk.autosave().stateProperty().get()));
        desk.studyProperty().addListener((property, before, now) -> title.setText(model.title(now)));
        turning.begin(desk);
    }

    private void show(StudyPage shown) {
        page = shown;
        place.getChildren().setAll(FxmlView.load(shown, model.messages()));
        page.useMainButton(next, turning::forward);
        // What lies in a scroll pane can have the keyboard only once the pane has its skin.
        place.applyCss();
        place.layout();
        page.firstFocus().requestFocus();
    }

    private void pressed(KeyEvent key) {
        StudyDesk desk = model.deskProperty().get();
        if (UNDO.match(key) && desk != null) {
            Optional<Object> undone = desk.undo();
            undone.ifPresent(page::undone);
            key.consume();
        }
    }

    private void tell(Problem problem) {
        if (model.shelfProperty().get() == null) {
            place.getChildren().setAll(new ProblemPane(problem, model.messages()));
        } else {
            Sheet.problem(root.getScene().getWindow(), problem, model.messages());
        }
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    Node firstFocus() {
        return back;
    }
}
