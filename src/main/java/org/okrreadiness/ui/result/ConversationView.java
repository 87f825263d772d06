package org.okrreadiness.ui.result;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.task.ConversationReading;
import org.okrreadiness.reading.task.ConversationReading.Turn;
import org.okrreadiness.ui.common.LevelChip;
import org.okrreadiness.ui.common.Prose;
import org.okrreadiness.ui.piece.Labels;

/** A conversation as it went, from the top down; what else could have been said is folded away below each move. */
final class ConversationView extends VBox {

    private final ConversationReading conversation;
    private final Messages messages;

    ConversationView(ConversationReading conversation, Messages messages) {
        this.conversation = conversation;
        this.messages = messages;
        getStyleClass().add("section");
        getChildren().add(Labels.of(messages.get("result.conversation"), "section-title"));
        conversation.turns().forEach(this::add);
        getChildren().add(other(conversation.last()));
        VBox end = new VBox(Labels.of(conversation.outcome(), "reading", "strong"));
        if (!conversation.better().isEmpty()) {
            end.getChildren().add(Labels.of(conversation.better(), "reading"));
        }
        end.getStyleClass().addAll("card", "stack-tight");
        getChildren().add(end);
    }

    private void add(Turn turn) {
        getChildren().add(other(turn.says()));
        VBox own = block(messages.get("result.conversation.you"), turn.words());
        own.getStyleClass().add("talk-own");
        turn.level().ifPresent(level -> own.getChildren().add(new HBox(LevelChip.of(level, messages))));
        getChildren().add(own);
        if (!turn.offered().isEmpty()) {
            getChildren().add(offered(turn));
        }
    }

    private VBox other(String words) {
        return block(conversation.with(), words);
    }

    private static VBox block(String who, String words) {
        VBox block = new VBox(Labels.of(who, "caption"), new Prose(words));
        block.getStyleClass().addAll("stack-tight", "talk-block");
        return block;
    }

    private Node offered(Turn turn) {
        VBox cards = new VBox();
        cards.getStyleClass().add("stack-wide");
        turn.offered().forEach(option -> cards.getChildren().add(new OptionView(option, messages)));
        TitledPane pane = new TitledPane(
                messages.get("result.conversation.offered", turn.offered().size()), cards);
        pane.setExpanded(false);
        pane.setAnimated(false);
        // Around the pane and not in it, because a pane does not reckon with its own padding when it wraps its words.
        VBox indented = new VBox(pane);
        indented.getStyleClass().add("talk-offered");
        return indented;
    }
}
