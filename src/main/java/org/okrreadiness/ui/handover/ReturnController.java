package org.okrreadiness.ui.handover;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.ui.common.FileDrop;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.common.OpenDialog;
import org.okrreadiness.ui.handover.ReturnViewModel.State;
import org.okrreadiness.ui.handover.ReturnViewModel.Step;

final class ReturnController {

    private final ReturnViewModel model;
    private final OpenDialog dialog;
    private final Optional<Consumer<AttemptId>> open;

    @FXML
    private VBox root;

    @FXML
    private Button chooseFeedback;

    @FXML
    private Label outcome;

    @FXML
    private Label maker;

    @FXML
    private Button accept;

    @FXML
    private Button decline;

    @FXML
    private Button openResult;

    @FXML
    private Node answers;

    /** @param open leads to a result that is not shown already; empty where it is */
    ReturnController(ReturnViewModel model, OpenDialog dialog, Optional<Consumer<AttemptId>> open) {
        this.model = model;
        this.dialog = dialog;
        this.open = open;
    }

    @FXML
    private void initialize() {
        String ending = PackKind.FEEDBACK.ending();
        FileDrop.install(root, ending, model::look);
        chooseFeedback.setOnAction(event -> dialog.ask(
                        root.getScene().getWindow(), model.messages().get("handover.return"), ending.substring(1))
                .ifPresent(file -> model.look(List.of(file))));
        accept.setOnAction(event -> model.accept());
        decline.setOnAction(event -> model.decline());
        openResult.setOnAction(event -> openResult());
        model.stateProperty().addListener((property, before, now) -> show(now));
        show(model.stateProperty().get());
    }

    private void openResult() {
        State now = model.stateProperty().get();
        now.told().ifPresent(told -> {
            root.getScene().getWindow().hide();
            open.ifPresent(way -> way.accept(told.feedback().attempt()));
        });
    }

    private void show(State now) {
        boolean compares = now.step() == Step.COMPARE;
        boolean here = now.step() == Step.TAKEN || now.step() == Step.KNOWN;
        outcome.setText(now.said());
        outcome.setGraphic(
                switch (now.step()) {
                    case TAKEN, KNOWN -> Icon.DONE.node();
                    case REFUSED -> Icon.PROBLEM.node();
                    default -> null;
                });
        maker.setText(now.maker().map(Maker::fingerprint).orElse(""));
        present(outcome, !now.said().isEmpty());
        present(maker, compares);
        present(accept, compares);
        present(decline, compares);
        present(openResult, here && open.isPresent());
        present(answers, compares || openResult.isVisible());
        chooseFeedback.setDisable(now.step() == Step.WORKING);
        if (compares) {
            accept.requestFocus();
        }
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
