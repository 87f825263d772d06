package org.okrreadiness.ui.shell;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.okrreadiness.domain.rubric.CheckCard;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.CheckCardView;
import org.okrreadiness.wording.Words;

/** Binds {@code Checks.fxml}: every check by name, and what there is to know about the one chosen. */
final class ChecksController {

    private final List<CheckCard> cards;
    private final Messages messages;

    @FXML
    private ListView<CheckCard> names;

    @FXML
    private ScrollPane page;

    @FXML
    private Button close;

    ChecksController(List<CheckCard> cards, Messages messages) {
        this.cards = cards;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        names.setCellFactory(list -> new NameCell());
        names.getItems().setAll(cards);
        names.getSelectionModel().selectedItemProperty().addListener((property, before, card) -> show(card));
        names.getSelectionModel().selectFirst();
        // A list keeps Escape to itself, even one that cannot be edited.
        names.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close.fire();
            }
        });
        close.setOnAction(event -> close.getScene().getWindow().hide());
    }

    private void show(CheckCard card) {
        page.setContent(new CheckCardView(card, messages));
        page.setVvalue(0);
    }

    /** The name with what the check looks at, so that two of one name can be told apart. */
    private final class NameCell extends ListCell<CheckCard> {

        NameCell() {
            // As wide as the list and no wider: a long name takes a second line.
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(CheckCard card, boolean empty) {
            super.updateItem(card, empty);
            setText(
                    empty || card == null
                            ? null
                            : messages.get(
                                    "shell.checks.name",
                                    Words.of(messages, "check-card.subject", card.subject()),
                                    CheckCardView.title(card, messages)));
        }
    }
}
