package org.okrreadiness.ui.editor.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.assessment.Task.ResponseOption;
import org.okrreadiness.i18n.Messages;

/** Binds {@code Judge.fxml}. */
final class JudgeController {

    private static final int MIDDLE = 50;

    private final JudgeViewModel ratings;
    private final Messages messages;
    private final List<RatingScale> scales = new ArrayList<>();

    @FXML
    private VBox options;

    @FXML
    private Slider confidence;

    @FXML
    private Label sure;

    @FXML
    private TextField reason;

    JudgeController(JudgeViewModel ratings, Messages messages) {
        this.ratings = ratings;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        for (ResponseOption option : ratings.options()) {
            RatingScale scale = new RatingScale(messages, option.text(), ratings.rating(option.id()));
            scale.setId("rating-" + option.id());
            scales.add(scale);
            options.getChildren().add(new OptionRow(option.text(), scale));
        }
        options.addEventFilter(KeyEvent.KEY_PRESSED, this::upOrDown);
        reason.textProperty().bindBidirectional(ratings.reasonProperty());
        confidence.setValue(ratings.confidenceProperty().get().orElse(MIDDLE));
        confidence.valueProperty().addListener(changed -> said());
        // Agreeing with the middle, where the thumb stands already, is an answer too.
        confidence.addEventHandler(MouseEvent.MOUSE_RELEASED, released -> said());
        confidence.addEventHandler(KeyEvent.KEY_PRESSED, this::agreed);
        ratings.confidenceProperty().addListener(changed -> showSure());
        showSure();
    }

    private void agreed(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER) {
            said();
        }
    }

    private void said() {
        ratings.confidenceProperty().set(OptionalInt.of((int) Math.round(confidence.getValue())));
    }

    private void showSure() {
        OptionalInt given = ratings.confidenceProperty().get();
        String words = messages.get(JudgeViewModel.confidenceKey(given), given.orElse(MIDDLE));
        sure.setText(words);
        confidence.setAccessibleText(messages.get("editor.judge.confidence.spoken", words));
        confidence.getStyleClass().remove("unsaid");
        if (given.isEmpty()) {
            confidence.getStyleClass().add("unsaid");
        }
    }

    private void upOrDown(KeyEvent key) {
        int step = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (step == 0 || key.isAltDown() || key.isShortcutDown()) {
            return;
        }
        key.consume();
        for (int row = 0; row < scales.size(); row++) {
            if (scales.get(row).isFocusWithin()) {
                int next = Math.max(0, Math.min(scales.size() - 1, row + step));
                scales.get(next).stop().requestFocus();
                return;
            }
        }
    }

    Node firstFocus() {
        return scales.isEmpty() ? reason : scales.get(0).stop();
    }

    void setReadOnly(boolean readOnly) {
        options.setDisable(readOnly);
        confidence.setDisable(readOnly);
        reason.setEditable(!readOnly);
    }
}
