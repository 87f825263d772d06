package org.okrreadiness.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.LineSaid;
import org.okrreadiness.domain.response.MoveMade;
import org.okrreadiness.domain.response.Step;

/** The wire form of a conversation. */
record ConversationFile(int format, String kind, List<StepFile> steps, String draft, OptionalInt confidence) {

    static final String KIND = "conversation";

    static ConversationFile of(ConversationGiven response) {
        return new ConversationFile(
                Versioned.FORMAT,
                KIND,
                response.steps().stream().map(StepFile::of).toList(),
                response.draft(),
                response.confidence());
    }

    ConversationGiven response() {
        return new ConversationGiven(steps.stream().map(StepFile::step).toList(), draft, confidence);
    }

    /** Either a move or a line. */
    record StepFile(Optional<String> move, Optional<String> line) {

        static StepFile of(Step step) {
            return step instanceof MoveMade move
                    ? new StepFile(Optional.of(move.id()), Optional.empty())
                    : new StepFile(Optional.empty(), Optional.of(((LineSaid) step).text()));
        }

        Step step() {
            if (move.isPresent() == line.isPresent()) {
                throw new IllegalArgumentException("A step is either a move or a line");
            }
            return move.<Step>map(MoveMade::new).orElseGet(() -> new LineSaid(line.orElseThrow()));
        }
    }
}
