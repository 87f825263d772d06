package org.okrreadiness.ui.records.verify;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.verify.About;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.common.Sheet;
import org.okrreadiness.ui.records.Parts;

/** Binds {@code Checked.fxml}: one thing that was checked, its verdict by shape and word, what it rests on and what it says. */
final class CheckedController {

    private final Checked checked;
    private final VerifyViewModel model;
    private final Messages messages;

    @FXML
    private VBox head;

    @FXML
    private Label headline;

    @FXML
    private VBox lines;

    @FXML
    private VBox content;

    @FXML
    private Label says;

    @FXML
    private VBox whose;

    @FXML
    private TextField person;

    @FXML
    private Label answer;

    @FXML
    private Button rely;

    CheckedController(Checked checked, VerifyViewModel model, Messages messages) {
        this.checked = checked;
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        head.getChildren().setAll(new VerdictLabel(checked, messages), Parts.label(checked.name(), "muted"));
        headline.setText(checked.reading().headline());
        checked.reading().lines().forEach(line -> lines.getChildren().add(Parts.label(line, "reading")));
        Parts.present(lines, !checked.reading().lines().isEmpty());
        checked.reading().content().forEach(line -> content.getChildren().add(Parts.label(line, "reading")));
        Parts.present(says, !checked.reading().content().isEmpty());
        Parts.present(content, !checked.reading().content().isEmpty());
        Parts.present(whose, checked.hidden().isPresent());
        Parts.present(answer, false);
        checked.hidden()
                .ifPresent(about -> person.textProperty().addListener((property, before, now) -> answer(about, now)));
        Parts.present(rely, checked.unknown().isPresent());
        rely.setOnAction(event -> checked.unknown()
                .ifPresent(card -> Sheet.open(
                        rely.getScene().getWindow(),
                        messages.get("checking.rely"),
                        FxmlView.load(new RelyController(model.relying(card), messages), messages))));
    }

    private void answer(About about, String typed) {
        Parts.present(answer, !typed.isBlank());
        answer.setText(messages.get(about.matches(typed) ? "checking.whose.same" : "checking.whose.other"));
    }
}
