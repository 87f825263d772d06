package org.okrreadiness.ui.own;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Clip;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.Sheet;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.common.UndoButtons;
import org.okrreadiness.ui.common.UndoKeys;

/** Binds {@code Own.fxml}. */
final class OwnController {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final OwnViewModel model;
    private final Messages messages;
    private final OwnSheets sheets;
    private final TextController text;
    private final NamesController names;
    private final MarksController marks;
    private List<Parent> pages;
    private Step shown;

    @FXML
    private Parent root;

    @FXML
    private Label stepText;

    @FXML
    private Label stepNames;

    @FXML
    private Label stepMarks;

    @FXML
    private StackPane steps;

    @FXML
    private Button back;

    @FXML
    private Button clear;

    @FXML
    private StackPane undo;

    @FXML
    private Label told;

    @FXML
    private Button copy;

    @FXML
    private Button main;

    OwnController(OwnViewModel model, UiTools tools, OwnServices services, OwnSheets sheets) {
        this.model = model;
        this.messages = tools.messages();
        this.sheets = sheets;
        this.text = new TextController(model, messages, sheets);
        this.names = new NamesController(model, messages);
        this.marks = new MarksController(model, tools, services, sheets);
    }

    @FXML
    private void initialize() {
        pages = List.of(FxmlView.load(text, messages), FxmlView.load(names, messages), FxmlView.load(marks, messages));
        back.setOnAction(event -> model.goBack());
        clear.setOnAction(event -> model.clear());
        copy.setOnAction(event -> copy());
        main.setOnAction(event -> goOn());
        UndoKeys.install(root, model.undoable());
        undo.getChildren().setAll(new UndoButtons(messages, model.undoable()));
        model.stateProperty().addListener(changed -> show());
        model.text.readProperty().addListener(changed -> offer());
        model.names.foundProperty().addListener(changed -> offer());
        model.marks.outcomeProperty().addListener(changed -> offer());
        model.problemProperty().addListener((o, before, problem) -> tell(problem));
        show();
    }

    private void show() {
        Step step = model.state().step();
        if (step != shown) {
            shown = step;
            steps.getChildren().setAll(pages.get(step.ordinal()));
            List<Label> heads = List.of(stepText, stepNames, stepMarks);
            heads.forEach(head -> {
                boolean here = head == heads.get(step.ordinal());
                head.pseudoClassStateChanged(HERE, here);
                head.setAccessibleText(here ? messages.get("own.step.here", head.getText()) : head.getText());
            });
            told.setText("");
            if (root.getScene() != null) {
                firstFocus().requestFocus();
            }
        }
        offer();
    }

    private void offer() {
        Step step = model.state().step();
        boolean atMarks = step == Step.MARKS;
        boolean marked = model.marks.outcomeProperty().get().open().isPresent();
        main.setText(messages.get(atMarks ? "own.go.marks" : step == Step.NAMES ? "own.go.names" : "own.go.text"));
        main.setDisable(atMarks ? !marked : !model.canGoOn());
        present(copy, atMarks);
        copy.setDisable(!marked);
        present(back, step != Step.TEXT);
        clear.setDisable(model.state().text().isEmpty());
    }

    private void goOn() {
        if (model.state().step() != Step.MARKS) {
            model.goOn();
            return;
        }
        model.marks
                .outcomeProperty()
                .get()
                .open()
                .ifPresent(open ->
                        sheets.keep(open, root, kept -> told.setText(messages.get("own.kept.done", kept.name()))));
    }

    private void copy() {
        marks.copied().ifPresent(words -> {
            Clip.copy(words);
            told.setText(messages.get("own.marks.copied"));
        });
    }

    private void tell(Problem problem) {
        if (problem != null && root.getScene() != null) {
            Sheet.problem(root.getScene().getWindow(), problem, messages);
        }
    }

    static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /** What is shown for the first time can take the keyboard only once it has been laid out. */
    Node firstFocus() {
        root.applyCss();
        root.layout();
        return switch (model.state().step()) {
            case TEXT -> text.firstFocus();
            case NAMES -> names.firstFocus();
            case MARKS -> marks.firstFocus();
        };
    }
}
