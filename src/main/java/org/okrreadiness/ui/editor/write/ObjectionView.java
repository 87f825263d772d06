package org.okrreadiness.ui.editor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.KeepsOwnUndo;
import org.okrreadiness.ui.editor.GrowingText;
import org.okrreadiness.ui.editor.Objections;

/** Where a finding is disputed: first a button, then a line for the reason, then the reason with a way back. */
final class ObjectionView extends VBox implements KeepsOwnUndo {

    private final Messages messages;
    private final Objections objections;
    private final Dispute.About about;
    private final String question;
    private final String text;
    private final Runnable changed;
    private final Optional<Button> why;

    /**
     * @param question of the finding, so that a screen reader says what a button is about
     * @param text the whole line as it is now
     * @param changed called when the finding is disputed or no longer so
     * @param why tells more about the finding; stands beside the first button
     */
    ObjectionView(
            Messages messages,
            Objections objections,
            Dispute.About about,
            String question,
            String text,
            Runnable changed,
            Optional<Button> why) {
        this.messages = messages;
        this.objections = objections;
        this.about = about;
        this.question = question;
        this.text = text;
        this.changed = changed;
        this.why = why;
        getStyleClass().add("objection");
        show();
    }

    private void show() {
        Optional<String> reason = objections.reasonAgainst(about);
        List<Node> shown = new ArrayList<>();
        reason.map(this::given).ifPresent(shown::add);
        FlowPane actions = row();
        why.ifPresent(actions.getChildren()::add);
        if (objections.areTaken()) {
            actions.getChildren()
                    .add(reason.isPresent() ? button("take-back", this::takeBack) : button("open", this::ask));
        }
        if (!actions.getChildren().isEmpty()) {
            shown.add(actions);
        }
        getChildren().setAll(shown);
    }

    private Label given(String reason) {
        Label label = new Label(messages.get("editor.objection.given", reason));
        label.setWrapText(true);
        label.getStyleClass().add("note-line");
        return label;
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
        Button leave = button("leave", this::back);
        FlowPane actions = row(keep, leave);
        why.ifPresent(actions.getChildren()::add);
        getChildren().setAll(label, reason, actions);
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
        lookupAll(".button").stream()
                .filter(button -> !why.filter(button::equals).isPresent())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(messages.get("editor.objection." + name));
        button.setAccessibleText(messages.get("editor.objection." + name + ".spoken", question));
        button.setId("objection-" + name);
        button.getStyleClass().add("small");
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Beside one another where the margin is wide enough. */
    private static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane(nodes);
        row.getStyleClass().add("objection-row");
        return row;
    }
}
