package org.okrreadiness.ui.editor.prioritise;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Icon;
import org.okrreadiness.ui.common.Words;
import org.okrreadiness.ui.editor.part.OptionRow;
import org.okrreadiness.ui.editor.part.OptionRows;
import org.okrreadiness.ui.editor.part.SureAndWhyController;

/** Binds {@code Prioritise.fxml}. */
final class PrioritiseController {

    private final PrioritiseViewModel choice;
    private final SureAndWhyController sureAndWhyFields;
    private final CapacityBar bar;
    private final Messages messages;
    private OptionRows rows;

    @FXML
    private VBox meter;

    @FXML
    private Label taken;

    @FXML
    private VBox wishes;

    @FXML
    private VBox sureAndWhy;

    PrioritiseController(PrioritiseViewModel choice, Messages messages) {
        this.choice = choice;
        this.messages = messages;
        this.bar = new CapacityBar(choice.capacity().amount());
        this.sureAndWhyFields = new SureAndWhyController(
                choice.sureAndWhy(), "editor.prioritise.confidence", Optional.of("editor.prioritise.reason"), messages);
    }

    @FXML
    private void initialize() {
        rows = new OptionRows(
                wishes,
                choice.wishes().stream()
                        .map(wish -> new OptionRow(wish.text(), new WishControl(wish, choice, messages)))
                        .toList());
        meter.getChildren().add(bar);
        choice.takenProperty().addListener(changed -> showTaken());
        showTaken();
        sureAndWhy.getChildren().setAll(FxmlView.load(sureAndWhyFields, messages));
    }

    private void showTaken() {
        bar.show(choice.takenProperty().get());
        taken.setText(Words.of(messages, choice.meter()));
        taken.setGraphic(choice.isOver() ? Icon.PROBLEM.node() : null);
        meter.getStyleClass().remove("over");
        if (choice.isOver()) {
            meter.getStyleClass().add("over");
        }
    }

    Node firstFocus() {
        return rows.first().orElseGet(sureAndWhyFields::firstFocus);
    }

    void setReadOnly(boolean readOnly) {
        wishes.setDisable(readOnly);
        sureAndWhyFields.setReadOnly(readOnly);
    }
}
