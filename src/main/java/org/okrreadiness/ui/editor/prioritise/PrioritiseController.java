package org.okrreadiness.ui.editor.prioritise;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.EditorForm;
import org.okrreadiness.ui.editor.Reminder;
import org.okrreadiness.ui.editor.part.OptionRow;
import org.okrreadiness.ui.editor.part.OptionRows;
import org.okrreadiness.ui.editor.part.SureAndWhyController;

/** Binds {@code Prioritise.fxml}. */
final class PrioritiseController implements EditorForm {

    private final PrioritiseViewModel choice;
    private final SureAndWhyController sureAndWhyFields;
    private final Messages messages;
    private OptionRows rows;

    @FXML
    private VBox meter;

    @FXML
    private VBox wishes;

    @FXML
    private VBox sureAndWhy;

    PrioritiseController(PrioritiseViewModel choice, EditorDesk desk) {
        this.choice = choice;
        this.messages = desk.tools().messages();
        this.sureAndWhyFields = new SureAndWhyController(
                choice.sureAndWhy(), "editor.prioritise.confidence", Optional.of("editor.prioritise.reason"), desk);
    }

    @FXML
    private void initialize() {
        rows = new OptionRows(
                wishes,
                choice.wishes().stream()
                        .map(wish -> OptionRow.below(wish.text(), new WishControl(wish, choice, messages)))
                        .toList());
        meter.getChildren().setAll(new CapacityMeter(choice, messages));
        sureAndWhy.getChildren().setAll(FxmlView.load(sureAndWhyFields, messages));
    }

    @Override
    public Optional<Reminder> reminder() {
        CapacityMeter again = new CapacityMeter(choice, messages);
        // It lies outside this editor, where its sheet does not reach.
        again.getStylesheets()
                .add(getClass()
                        .getResource("/org/okrreadiness/ui/editor/prioritise/prioritise.css")
                        .toExternalForm());
        return Optional.of(new Reminder(meter, again));
    }

    @Override
    public Node firstFocus() {
        return rows.first().orElseGet(sureAndWhyFields::firstFocus);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        wishes.setDisable(readOnly);
        sureAndWhyFields.setReadOnly(readOnly);
    }
}
