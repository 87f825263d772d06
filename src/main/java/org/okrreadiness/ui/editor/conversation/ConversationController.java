package org.okrreadiness.ui.editor.conversation;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.response.Talk;
import org.okrreadiness.domain.response.Talk.Exchange;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FxmlView;
import org.okrreadiness.ui.editor.EditorDesk;
import org.okrreadiness.ui.editor.EditorForm;
import org.okrreadiness.ui.editor.GrowingText;
import org.okrreadiness.ui.editor.part.SureAndWhyController;
import org.okrreadiness.wording.Words;

/** Binds {@code Conversation.fxml}: what was said from the top down, and below it what can be said now. */
final class ConversationController implements EditorForm {

    private final ConversationViewModel conversation;
    /** In practice; in a sealed sitting what is said is said. */
    private final boolean mayStartAgain;

    private final Messages messages;
    private final EditorDesk desk;
    private MoveButtons moveButtons;
    private SureAndWhyController sureFields;
    private boolean readOnly;

    @FXML
    private VBox whole;

    @FXML
    private Label guide;

    @FXML
    private VBox said;

    @FXML
    private VBox moves;

    @FXML
    private VBox line;

    @FXML
    private Label prompt;

    @FXML
    private GrowingText draft;

    @FXML
    private Label count;

    @FXML
    private Button say;

    @FXML
    private VBox end;

    @FXML
    private VBox sure;

    @FXML
    private Button again;

    @FXML
    private HBox undo;

    ConversationController(ConversationViewModel conversation, EditorDesk desk) {
        this.conversation = conversation;
        this.mayStartAgain = desk.coaching().offered();
        this.messages = desk.tools().messages();
        this.desk = desk;
    }

    @FXML
    private void initialize() {
        guide.setText(messages.get(mayStartAgain ? "editor.conversation.guide.practice" : "editor.conversation.guide"));
        moveButtons = new MoveButtons(moves, messages, conversation::make);
        whole.addEventHandler(KeyEvent.KEY_PRESSED, moveButtons::pressed);
        whole.addEventFilter(KeyEvent.KEY_RELEASED, released -> moveButtons.released());
        draft.addEventFilter(KeyEvent.KEY_PRESSED, this::saidWithKeys);
        draft.textProperty().bindBidirectional(conversation.draftProperty());
        conversation.draftProperty().addListener(changed -> showCount());
        conversation.talkProperty().addListener((property, before, now) -> {
            show(now);
            firstFocus().requestFocus();
        });
        show(conversation.talkProperty().get());
    }

    private void show(Talk talk) {
        List<Node> blocks = new ArrayList<>();
        for (Exchange exchange : talk.exchanges()) {
            blocks.add(other(exchange.at().node().says()));
            blocks.add(own(exchange.words()));
        }
        TalkBlock newest = other(conversation.says());
        newest.setId("newest");
        newest.setFocusTraversable(true);
        newest.focusedProperty().addListener((property, before, focused) -> {
            // Before anything is said the conversation begins where the task does.
            if (focused && !conversation.talkProperty().get().exchanges().isEmpty()) {
                IntoView.bring(newest, whole);
            }
        });
        blocks.add(newest);
        said.getChildren().setAll(blocks);
        showWhatFollows(talk);
    }

    private TalkBlock other(String words) {
        String with = conversation.with();
        return TalkBlock.other(with, words, messages.get("editor.conversation.spoken", with, words));
    }

    private TalkBlock own(String words) {
        String you = messages.get("editor.conversation.you");
        return TalkBlock.own(you, words, messages.get("editor.conversation.spoken", you, words));
    }

    private void showWhatFollows(Talk talk) {
        moveButtons.show(conversation.offered());
        present(line, conversation.line().isPresent());
        conversation.line().ifPresent(asked -> prompt.setText(asked.prompt().strip()));
        present(end, talk.hasEnded());
        showSure(talk.hasEnded());
        showCount();
        present(again, mayStartAgain && !readOnly && !talk.exchanges().isEmpty());
        present(undo, conversation.canPutBack() && !readOnly);
    }

    /** Made anew for every ending, so that nothing of an earlier one is left in it. */
    private void showSure(boolean ended) {
        if (!ended) {
            sureFields = null;
            sure.getChildren().clear();
        } else if (sureFields == null) {
            sureFields = new SureAndWhyController(conversation.sure(), "editor.conversation.confidence", false, desk);
            sure.getChildren().setAll(FxmlView.load(sureFields, messages));
            sureFields.setReadOnly(readOnly);
        }
    }

    private void showCount() {
        String words =
                conversation.count().map(phrase -> Words.of(messages, phrase)).orElse("");
        count.setText(words);
        draft.setAccessibleHelp(words);
        say.setDisable(!conversation.canSay() || readOnly);
    }

    private void saidWithKeys(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown() && !readOnly) {
            key.consume();
            conversation.say();
        }
    }

    @FXML
    private void say() {
        conversation.say();
    }

    @FXML
    private void startAgain() {
        conversation.startAgain();
    }

    @FXML
    private void putBack() {
        conversation.putBack();
    }

    /** What the other person has just said, so that a screen reader says it; the keys work from there. */
    @Override
    public Node firstFocus() {
        return said.getChildren().get(said.getChildren().size() - 1);
    }

    @Override
    public void setReadOnly(boolean closed) {
        readOnly = closed;
        moves.setDisable(closed);
        draft.setEditable(!closed);
        if (sureFields != null) {
            sureFields.setReadOnly(closed);
        }
        showWhatFollows(conversation.talkProperty().get());
    }

    private static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
