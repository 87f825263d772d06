package org.okrreadiness.ui.own;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.MarkedSet;
import org.okrreadiness.wording.Words;

/** Binds {@code Keep.fxml}: says what is kept and asks for a name. */
final class KeepController {

    private final MarkedSet marked;
    private final int proposals;
    private final Messages messages;
    private final Consumer<String> go;

    @FXML
    private TextField name;

    @FXML
    private Label nameProblem;

    @FXML
    private Label words;

    @FXML
    private Label left;

    @FXML
    private Button cancel;

    @FXML
    private Button keep;

    /**
     * @param proposals how many words that may identify somebody are in it still
     * @param go called with the name, after the window has closed
     */
    KeepController(MarkedSet marked, int proposals, Messages messages, Consumer<String> go) {
        this.marked = marked;
        this.proposals = proposals;
        this.messages = messages;
        this.go = go;
    }

    @FXML
    private void initialize() {
        name.setText(MarksText.shortened(marked.set().objective().text()));
        words.setText(MarksText.bare(marked));
        left.setText(messages.get("own.keep.left", Words.count(messages, "own.count.words", proposals)));
        OwnController.present(left, proposals > 0);
        nameProblem.textProperty().bind(Bindings.createStringBinding(this::problem, name.textProperty()));
        keep.disableProperty().bind(nameProblem.textProperty().isNotEmpty());
        cancel.setOnAction(event -> close());
        keep.setOnAction(event -> {
            close();
            go.accept(name.getText().strip());
        });
    }

    private String problem() {
        String typed = name.getText().strip();
        if (typed.isEmpty()) {
            return messages.get("own.keep.name.missing");
        }
        return typed.length() > ShelfViewModel.LONGEST_NAME
                ? messages.get("own.keep.name.long", ShelfViewModel.LONGEST_NAME)
                : "";
    }

    private void close() {
        keep.getScene().getWindow().hide();
    }
}
