package org.okrreadiness.ui.editor.write;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.editor.GrowingText;
import org.okrreadiness.ui.editor.Objections;

/** Where a finding is disputed: first a button, then a line for the reason, then the reason with a way back. */
final class ObjectionView extends VBox {

    private final Messages messages;
    private final Objections objections;
    private final Dispute.About about;
    private final String question;
    private final String text;
    private final Runnable changed;

    /**
     * @param question of the finding, so that a screen reader says what a button is about
     * @param text the whole line as it is now
     * @param changed called when the finding is disputed or no longer so
     */
    ObjectionView(
            Messages messages,
            Objections objections,
            Dispute.About about,
            String question,
            String text,
            Runnable changed) {
        this.messages = messages;
        this.objections = objections;
        this.about = about;
        this.question = question;
        this.text = text;
        this.changed = changed;
        getStyleClass().add("objection");
        show();
    }

    private void show() {
        Optional<String> reason = objections.reasonAgainst(about);
        if (reason.isPresent()) {
            showReason(reason.get());
        } else if (objections.areTaken()) {
            getChildren().setAll(button("open", this::ask));
        } else {
            getChildren().clear();
        }
    }

    private void showReason(String reason) {
        Label label = new Label(messages.get("editor.objection.given", reason));
        label.setWrapText(true);
        label.getStyleClass().add("note-line");
        getChildren().setAll(label);
        if (objections.areTaken()) {
            getChildren().add(button("take-back", this::takeBack));
        }
    }

    private void ask() {
        GrowingText reason = new GrowingText();
        reason.setId("objection");
        reason.setEnterMovesOn(true);
        reason.setAccessibleText(messages.get("editor.objection.reason.spoken", question));
        Label label = new Label(messages.get("editor.objection.reason"));
        label.setLabelFor(reason);
        label.setWrapText(true);
        Button keep = button("keep", () -> keep(reason.getText()));
        keep.disableProperty().bind(reason.textProperty().map(String::isBlank));
        getChildren().setAll(label, reason, row(keep, button("leave", this::back)));
        reason.requestFocus();
    }

    private void keep(String reason) {
        objections.dispute(about, text, reason.strip());
        back();
        changed.run();
    }

    private void takeBack() {
        objections.takeBack(about);
        back();
        changed.run();
    }

    /** The keyboard goes to what now stands where it was. */
    private void back() {
        show();
        getChildren().stream().filter(Button.class::isInstance).findFirst().ifPresent(Node::requestFocus);
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(messages.get("editor.objection." + name));
        button.setAccessibleText(messages.get("editor.objection." + name + ".spoken", question));
        button.setId("objection-" + name);
        button.getStyleClass().add("small");
        button.setOnAction(event -> action.run());
        return button;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("objection-row");
        return row;
    }
}
