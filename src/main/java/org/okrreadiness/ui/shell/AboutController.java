package org.okrreadiness.ui.shell;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.Clip;

final class AboutController {

    private final List<String> facts;
    private final Messages messages;

    @FXML
    private VBox lines;

    @FXML
    private Button copy;

    @FXML
    private Button close;

    AboutController(List<String> facts, Messages messages) {
        this.facts = facts;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        facts.forEach(fact -> lines.getChildren().add(new Label(fact)));
        copy.setOnAction(event -> {
            Clip.copy(String.join("\n", facts));
            copy.setText(messages.get("problem.copied"));
        });
        close.setOnAction(event -> close.getScene().getWindow().hide());
    }
}
