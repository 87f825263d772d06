package org.okrreadiness.ui.editor.reset;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.EditorForm;
import org.okrreadiness.ui.editor.GrowingText;
import org.okrreadiness.ui.editor.part.SureAndWhyController;
import org.okrreadiness.wording.Words;

/** Binds {@code ScoreAndReset.fxml}. */
final class ScoreAndResetController implements EditorForm {

    private final ScoreAndResetViewModel scores;
    private final SureAndWhyController sureFields;
    private final List<KeyResultCard> cards = new ArrayList<>();
    private final Messages messages;

    @FXML
    private Label objective;

    @FXML
    private VBox keyResults;

    @FXML
    private GrowingText learning;

    @FXML
    private Label count;

    @FXML
    private VBox sure;

    ScoreAndResetController(ScoreAndResetViewModel scores, EditorDesk desk) {
        this.scores = scores;
        this.messages = desk.tools().messages();
        this.sureFields = new SureAndWhyController(scores.sure(), "editor.reset.confidence", false, desk);
    }

    @FXML
    private void initialize() {
        objective.setText(scores.objective());
        scores.keyResults().forEach(verdict -> cards.add(new KeyResultCard(messages, verdict, cards.size() + 1)));
        keyResults.getChildren().setAll(cards);
        learning.textProperty().bindBidirectional(scores.learningProperty());
        scores.learningProperty().addListener(changed -> showCount());
        showCount();
        sure.getChildren().setAll(FxmlView.load(sureFields, messages));
    }

    private void showCount() {
        String words = Words.of(messages, scores.count());
        count.setText(words);
        learning.setAccessibleHelp(words);
    }

    @Override
    public Node firstFocus() {
        return cards.isEmpty() ? learning : cards.get(0).firstFocus();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        cards.forEach(card -> card.setReadOnly(readOnly));
        learning.setEditable(!readOnly);
        sureFields.setReadOnly(readOnly);
    }
}
