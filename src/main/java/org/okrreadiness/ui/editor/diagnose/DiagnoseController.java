package org.okrreadiness.ui.editor.diagnose;

import java.util.Arrays;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.EditorForm;
import org.okrreadiness.ui.editor.GrowingText;
import org.okrreadiness.ui.editor.part.OptionRow;
import org.okrreadiness.ui.editor.part.OptionRows;
import org.okrreadiness.ui.editor.part.SureAndWhyController;
import org.okrreadiness.ui.editor.part.WordChoice;
import org.okrreadiness.wording.Words;

/** Binds {@code Diagnose.fxml}. */
final class DiagnoseController implements EditorForm {

    private final DiagnoseViewModel diagnosis;
    private final SureAndWhyController sureFields;
    private final Messages messages;
    private OptionRows rows;

    @FXML
    private VBox symptoms;

    @FXML
    private VBox root;

    @FXML
    private Label rootAsked;

    @FXML
    private VBox help;

    @FXML
    private GrowingText counter;

    @FXML
    private Label count;

    @FXML
    private VBox sure;

    DiagnoseController(DiagnoseViewModel diagnosis, EditorDesk desk) {
        this.diagnosis = diagnosis;
        this.messages = desk.tools().messages();
        this.sureFields = new SureAndWhyController(diagnosis.sureAndWhy(), "editor.diagnose.confidence", false, desk);
    }

    @FXML
    private void initialize() {
        rows = new OptionRows(
                symptoms,
                diagnosis.symptoms().stream()
                        .map(symptom -> new OptionRow(
                                symptom.text(), new CauseControl(symptom, diagnosis.causeProperty(symptom), messages)))
                        .toList());
        WordChoice<Cause> roots = roots();
        rootAsked.setLabelFor(roots);
        root.getChildren().add(roots);
        help.getChildren().add(new HelpChoice(diagnosis.helpProperty(), messages));
        counter.textProperty().bindBidirectional(diagnosis.counterProperty());
        diagnosis.counterProperty().addListener(changed -> showCount());
        showCount();
        sure.getChildren().setAll(FxmlView.load(sureFields, messages));
    }

    private WordChoice<Cause> roots() {
        WordChoice<Cause> roots = new WordChoice<>(
                messages,
                "editor.cause",
                Arrays.stream(Cause.values())
                        .filter(cause -> cause != Cause.NONE)
                        .toList(),
                diagnosis.rootProperty(),
                messages.get("editor.diagnose.root.choose"),
                name -> messages.get("editor.diagnose.root.spoken", name));
        roots.setId("root-cause");
        return roots;
    }

    private void showCount() {
        String words = Words.of(messages, diagnosis.count());
        count.setText(words);
        counter.setAccessibleHelp(words);
    }

    @Override
    public Node firstFocus() {
        return rows.first().orElse(counter);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        symptoms.setDisable(readOnly);
        root.setDisable(readOnly);
        help.setDisable(readOnly);
        counter.setEditable(!readOnly);
        sureFields.setReadOnly(readOnly);
    }
}
