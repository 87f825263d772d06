package org.okrreadiness.export;

import java.util.Optional;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.option.OptionReading;
import org.okrreadiness.reading.option.OptionsReading;
import org.okrreadiness.wording.Words;

/** What a task had judged, each with what was made of it, the key and the key's reasons. */
final class OptionsPart {

    private final Messages messages;

    OptionsPart(Messages messages) {
        this.messages = messages;
    }

    void into(Tag task, OptionsReading options) {
        if (options.options().isEmpty()) {
            return;
        }
        task.put("h3", "", options.heading());
        task.put("p", "summary", options.summary());
        options.options().forEach(option -> option(task, option));
    }

    void option(Tag part, OptionReading option) {
        Tag block = part.in("div", "option");
        block.in("p", "said").with("dir", "auto").words(option.text());
        compared(block, option.comparison(), option.level());
        option.more().forEach(more -> compared(block, more.comparison(), more.level()));
        option.reasons().forEach(reason -> {
            Tag line = block.in("p", "reason");
            line.put("b", "", reason.name()).words(" " + reason.text());
        });
    }

    private void compared(Tag block, String comparison, Optional<Level> level) {
        Tag line = block.in("p", "compared").words(comparison);
        level.ifPresent(reached ->
                line.words(" · ").put("span", "level " + Words.kebab(reached), Words.of(messages, "level", reached)));
    }
}
