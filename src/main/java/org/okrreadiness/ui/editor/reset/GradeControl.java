package org.okrreadiness.ui.editor.reset;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;

/** A grade: typed, or by the arrows up and down, or by the buttons beside it. */
final class GradeControl extends VBox {

    private static final String TYPED = "[0-9., ]{0,6}";

    private final GradeEntry grade;
    private final TextField field = new TextField();
    private final Button lower;
    private final Button raise;
    private final Label wrong;

    GradeControl(Messages messages, KeyResultVerdict verdict) {
        this.grade = verdict.grade();
        this.lower = button("\u2212", messages.get("editor.reset.grade.lower", verdict.text()), grade::lower);
        this.raise = button("+", messages.get("editor.reset.grade.raise", verdict.text()), grade::raise);
        this.wrong = new Label(messages.get("editor.reset.grade.wrong"));
        Label name = new Label(messages.get("editor.reset.grade"));
        name.getStyleClass().add("small-label");
        name.setLabelFor(field);
        wrong.getStyleClass().add("wrong-grade");
        wrong.setWrapText(true);
        setUpField(messages, verdict);
        HBox row = new HBox(lower, field, raise);
        row.getStyleClass().add("grade-row");
        getStyleClass().add("grade");
        getChildren().setAll(name, row, wrong);
        grade.textProperty().addListener(changed -> showWrong());
        showWrong();
    }

    private void setUpField(Messages messages, KeyResultVerdict verdict) {
        field.setId("grade-" + verdict.id());
        field.getStyleClass().add("grade-field");
        field.setAccessibleText(messages.get("editor.reset.grade.spoken", verdict.text()));
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().matches(TYPED) ? change : null));
        field.textProperty().bindBidirectional(grade.textProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::upOrDown);
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now && field.isEditable()) {
                grade.tidy();
            }
        });
    }

    private static Button button(String sign, String spoken, Runnable action) {
        Button button = new Button(sign);
        button.getStyleClass().add("grade-step");
        button.setAccessibleText(spoken);
        // The arrows do the same from within the field, so Tab need not stop here.
        button.setFocusTraversable(false);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private void upOrDown(KeyEvent key) {
        boolean up = key.getCode() == KeyCode.UP;
        boolean plain = !key.isAltDown() && !key.isShortcutDown();
        if (plain && field.isEditable() && (up || key.getCode() == KeyCode.DOWN)) {
            key.consume();
            if (up) {
                grade.raise();
            } else {
                grade.lower();
            }
            field.end();
        }
    }

    private void showWrong() {
        wrong.setVisible(grade.isWrong());
        wrong.setManaged(grade.isWrong());
        field.setAccessibleHelp(grade.isWrong() ? wrong.getText() : "");
    }

    Node field() {
        return field;
    }

    void setReadOnly(boolean readOnly) {
        field.setEditable(!readOnly);
        lower.setDisable(readOnly);
        raise.setDisable(readOnly);
    }
}
