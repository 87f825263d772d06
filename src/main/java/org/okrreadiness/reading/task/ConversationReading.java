package org.okrreadiness.reading.task;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.reading.option.OptionReading;

/**
 * A conversation as it went.
 *
 * @param with who the other person is
 * @param turns in order
 * @param last what the other person said last
 * @param outcome how it ended and why, or that it was broken off
 * @param better what else there was to be had; blank where nothing better was
 */
public record ConversationReading(String with, List<Turn> turns, String last, String outcome, String better) {

    public ConversationReading {
        turns = List.copyOf(turns);
    }

    /**
     * What the other person said, and what was answered.
     *
     * @param says the other person's words
     * @param words the person's own
     * @param level of the mark for a move; empty for a line, whose marks stand with the pieces of work
     * @param offered everything that could have been said there, with its key; empty for a line
     */
    public record Turn(String says, String words, Optional<Level> level, List<OptionReading> offered) {
        public Turn {
            offered = List.copyOf(offered);
        }
    }
}
