package org.okrreadiness.export;

import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.task.ConversationReading;
import org.okrreadiness.reading.task.ConversationReading.Turn;
import org.okrreadiness.wording.Words;

/** A conversation as it went, from the top down; below each move what else could have been said there. */
final class TalkPart {

    private final Messages messages;
    private final OptionsPart options;

    TalkPart(Messages messages, OptionsPart options) {
        this.messages = messages;
        this.options = options;
    }

    void into(Tag task, ConversationReading talk) {
        task.put("h3", "", messages.get("result.conversation"));
        talk.turns().forEach(turn -> turn(task, talk.with(), turn));
        said(task, talk.with(), talk.last(), "other");
        task.put("p", "summary", talk.outcome());
        task.put("p", "", talk.better());
    }

    private void turn(Tag task, String with, Turn turn) {
        said(task, with, turn.says(), "other");
        Tag own = said(task, messages.get("result.conversation.you"), turn.words(), "self");
        turn.level()
                .ifPresent(level -> own.in("p", "compared")
                        .put("span", "level " + Words.kebab(level), Words.of(messages, "level", level)));
        if (!turn.offered().isEmpty()) {
            task.put(
                    "h4",
                    "offered",
                    messages.get("result.conversation.offered", turn.offered().size()));
            Tag offered = task.in("div", "offers");
            turn.offered().forEach(option -> options.option(offered, option));
        }
    }

    private static Tag said(Tag task, String who, String words, String styleClass) {
        Tag block = task.in("div", "talk " + styleClass);
        block.put("p", "label", who);
        block.in("p", "own-words").with("dir", "auto").words(words);
        return block;
    }
}
