package org.okrreadiness.ui.editor.part;

import java.util.Optional;
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
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.editor.EditorDesk;

/** Binds {@code SureAndWhy.fxml}. */
public final class SureAndWhyController {

    private static final int MIDDLE = 50;

    private final SureAndWhy given;
    private final String question;
    private final Optional<String> whyQuestion;
    private final Messages messages;
    private final int certainty;

    @FXML
    private Label asked;

    @FXML
    private Slider confidence;

    @FXML
    private Label sure;

    @FXML
    private Label counts;

    @FXML
    private VBox why;

    @FXML
    private Label whyAsked;

    @FXML
    private TextField reason;

    /** @param question the key of what is asked about the confidence */
    public SureAndWhyController(SureAndWhy given, String question, EditorDesk desk) {
        this(given, question, true, desk);
    }

    /** @param asksWhy false where the task asks for its reasons elsewhere */
    public SureAndWhyController(SureAndWhy given, String question, boolean asksWhy, EditorDesk desk) {
        this(given, question, asksWhy ? Optional.of("editor.judge.reason") : Optional.empty(), desk);
    }

    /** @param whyQuestion the key of what is asked about the reason; empty where the task asks for its reasons elsewhere */
    public SureAndWhyController(SureAndWhy given, String question, Optional<String> whyQuestion, EditorDesk desk) {
        this.whyQuestion = whyQuestion;
        this.given = given;
        this.question = question;
        this.messages = desk.tools().messages();
        this.certainty = desk.certainty();
    }

    @FXML
    private void initialize() {
        asked.setText(messages.get(question));
        counts.setVisible(certainty > 0);
        counts.setManaged(certainty > 0);
        counts.setText(messages.get("editor.judge.confidence.counts", certainty));
        why.setVisible(whyQuestion.isPresent());
        why.setManaged(whyQuestion.isPresent());
        whyQuestion.map(messages::get).ifPresent(whyAsked::setText);
        reason.textProperty().bindBidirectional(given.reasonProperty());
        confidence.setValue(given.confidenceProperty().get().orElse(MIDDLE));
        confidence.valueProperty().addListener(changed -> said());
        // Agreeing with the middle, where the thumb stands already, is an answer too.
        confidence.addEventHandler(MouseEvent.MOUSE_RELEASED, released -> said());
        confidence.addEventHandler(KeyEvent.KEY_PRESSED, this::agreed);
        given.confidenceProperty().addListener(changed -> showSure());
        showSure();
    }

    private void agreed(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER) {
            said();
        }
    }

    private void said() {
        given.confidenceProperty().set(OptionalInt.of((int) Math.round(confidence.getValue())));
    }

    private void showSure() {
        OptionalInt stated = given.confidenceProperty().get();
        String words = messages.get(SureAndWhy.confidenceKey(stated), stated.orElse(MIDDLE));
        sure.setText(words);
        confidence.setAccessibleHelp(certainty > 0 ? counts.getText() : "");
        confidence.setAccessibleText(messages.get("editor.judge.confidence.spoken", words));
        confidence.getStyleClass().remove("unsaid");
        if (stated.isEmpty()) {
            confidence.getStyleClass().add("unsaid");
        }
    }

    public Node firstFocus() {
        return whyQuestion.isPresent() ? reason : confidence;
    }

    public void setReadOnly(boolean readOnly) {
        confidence.setDisable(readOnly);
        reason.setEditable(!readOnly);
    }
}
