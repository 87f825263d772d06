package org.okrreadiness.ui.decide.need;

import javafx.fxml.FXML;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.decide.need.Statement;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.need.NeedWords;
import org.okrreadiness.ui.common.Icon;

/** Binds {@code Statements.fxml}: every statement with what was answered; a click or Enter goes there. */
final class StatementsController {

    private static final int ABOVE = 3;

    private final AskViewModel model;
    private final Messages messages;
    private final NeedWords words;

    @FXML
    private ListView<Statement> list;

    StatementsController(AskViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new NeedWords(messages);
    }

    @FXML
    private void initialize() {
        list.getItems().setAll(model.statements());
        list.setCellFactory(view -> new Cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                go();
            }
        });
        model.current().ifPresent(list.getSelectionModel()::select);
        list.scrollTo(Math.max(0, model.number() - 1 - ABOVE));
    }

    private void go() {
        Statement chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            list.getScene().getWindow().hide();
            model.go(chosen.id());
        }
    }

    private String state(Statement statement) {
        return model.answer(statement)
                .given()
                .map(given -> words.name("answer", given))
                .orElse(messages.get("deciding.open"));
    }

    /** The statement, and under it what was answered. */
    private final class Cell extends ListCell<Statement> {

        private final Label text = new Label();
        private final Label state = new Label();
        private final VBox lines = new VBox(text, state);

        Cell() {
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            state.getStyleClass().add("caption");
            lines.getStyleClass().add("stack-tight");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (!isEmpty()) {
                    go();
                }
            });
        }

        @Override
        protected void updateItem(Statement statement, boolean empty) {
            super.updateItem(statement, empty);
            setGraphic(empty || statement == null ? null : lines);
            if (!empty && statement != null) {
                text.setText(messages.get("deciding.numbered", getIndex() + 1, statement.text()));
                state.setText(state(statement));
                state.setGraphic(model.isAnswered(statement) ? Icon.DONE.node() : null);
                setText(text.getText() + " " + state.getText());
            }
        }
    }
}
