package org.okrreadiness.ui.followup;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.assessment.TransferCheck.Behaviour;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Clip;
import org.okrreadiness.ui.common.UndoButtons;
import org.okrreadiness.ui.common.UndoKeys;
import org.okrreadiness.ui.editor.GrowingText;
import org.okrreadiness.ui.editor.KeyboardPlace;
import org.okrreadiness.ui.saving.SaveState;
import org.okrreadiness.ui.saving.SaveWords;

final class FollowUpController {

    private final FollowUpViewModel model;
    private final Messages messages;
    private final SaveWords saveWords;
    private final FollowUpActions actions;
    private final List<BehaviourRow> rows = new ArrayList<>();

    @FXML
    private Parent root;

    @FXML
    private Label title;

    @FXML
    private Label facts;

    @FXML
    private Hyperlink result;

    @FXML
    private GrowingText ownOkrs;

    @FXML
    private GrowingText checkIn;

    @FXML
    private Button copyQuestions;

    @FXML
    private TextField observer;

    @FXML
    private VBox behaviours;

    @FXML
    private StackPane undo;

    @FXML
    private Label saved;

    @FXML
    private Button finish;

    FollowUpController(FollowUpViewModel model, Messages messages, SaveWords saveWords, FollowUpActions actions) {
        this.model = model;
        this.messages = messages;
        this.saveWords = saveWords;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        title.setText(model.title());
        facts.setText(model.facts());
        result.setOnAction(event -> actions.openResult(model.check().attempt().id()));
        ownOkrs.textProperty().bindBidirectional(model.ownOkrsProperty());
        checkIn.textProperty().bindBidirectional(model.checkInProperty());
        observer.textProperty().bindBidirectional(model.observerProperty());
        int number = 0;
        for (Behaviour behaviour : Behaviour.values()) {
            BehaviourRow row = new BehaviourRow(model, behaviour, messages);
            rows.add(row);
            behaviours.getChildren().add(row.node(++number));
        }
        model.onUndo(this::undone);
        UndoKeys.install(root, model.undoable());
        undo.getChildren().setAll(new UndoButtons(messages, model.undoable()));
        copyQuestions.setOnAction(event -> {
            Clip.copy(model.questionsForObserver());
            copyQuestions.setText(messages.get("followup.copied"));
        });
        model.autosave().stateProperty().addListener((property, before, now) -> show(now));
        show(model.autosave().stateProperty().get());
        finish.setText(messages.get(model.completeProperty().get() ? "followup.done" : "followup.finish"));
        finish.setOnAction(event -> {
            model.finish();
            actions.home();
        });
    }

    private void undone(Runnable change) {
        KeyboardPlace place = KeyboardPlace.in(root);
        change.run();
        rows.forEach(BehaviourRow::show);
        place.restore(root, () -> ownOkrs);
    }

    private void show(SaveState state) {
        saved.setText(saveWords.of(state));
    }

    Node firstFocus() {
        return ownOkrs;
    }
}
