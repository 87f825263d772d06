package org.okrreadiness.ui.editor.critique;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.editor.EditorForm;
import org.okrreadiness.ui.editor.GrowingText;

/** Binds {@code Critique.fxml}. */
final class CritiqueController implements EditorForm {

    private final CritiqueViewModel critique;
    private final Messages messages;
    private final List<LineController> lines = new ArrayList<>();

    @FXML
    private VBox set;

    @FXML
    private CheckBox sound;

    @FXML
    private VBox asking;

    @FXML
    private Button drop;

    @FXML
    private GrowingText question;

    @FXML
    private ChoiceBox<Optional<Part>> repaired;

    @FXML
    private VBox wording;

    @FXML
    private GrowingText repair;

    CritiqueController(CritiqueViewModel critique, Messages messages) {
        this.critique = critique;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        critique.lines().forEach(this::addLine);
        addLine(new PlantedLine(Part.SET, Phrase.of("editor.critique.set"), ""));
        critique.marks().addListener((ListChangeListener<MarkDraft>) c -> lines.forEach(LineController::showMarks));
        critique.soundProperty().addListener(changed -> showSound());
        critique.askingProperty().addListener(changed -> showSound());
        question.textProperty().bindBidirectional(critique.questionProperty());
        repair.textProperty().bindBidirectional(critique.repairProperty());
        RepairChoice.fill(repaired, critique, messages);
        critique.repairedProperty().addListener(changed -> showRepair());
        showSound();
        showRepair();
    }

    private void addLine(PlantedLine line) {
        LineController controller = new LineController(critique, line, messages);
        lines.add(controller);
        set.getChildren().add(FxmlView.load(controller, messages));
    }

    private void showRepair() {
        boolean chosen = critique.repairedProperty().get().isPresent();
        wording.setVisible(chosen);
        wording.setManaged(chosen);
    }

    private void showSound() {
        boolean asked = critique.askingProperty().get();
        sound.setSelected(critique.soundProperty().get());
        asking.setVisible(asked);
        asking.setManaged(asked);
        if (asked) {
            drop.requestFocus();
        }
    }

    @FXML
    private void sound() {
        critique.callSound(sound.isSelected());
        showSound();
    }

    @FXML
    private void dropMarks() {
        critique.dropMarks();
        sound.requestFocus();
    }

    @FXML
    private void keepMarks() {
        critique.keepMarks();
        sound.requestFocus();
    }

    @Override
    public Node firstFocus() {
        return lines.get(0).words();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        lines.forEach(l -> l.setReadOnly(readOnly));
        sound.setDisable(readOnly);
        question.setEditable(!readOnly);
        repaired.setDisable(readOnly);
        repair.setEditable(!readOnly);
    }
}
