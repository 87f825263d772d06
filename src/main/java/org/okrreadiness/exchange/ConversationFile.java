package org.okrreadiness.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.okrreadiness.domain.response.Response;

/** The wire form of a conversation. */
record ConversationFile(int format, String kind, List<StepFile> steps, String draft, OptionalInt confidence) {

    static final String KIND = "conversation";

    static ConversationFile of(Response.ConversationGiven response) {
        return new ConversationFile(
                Versioned.FORMAT,
                KIND,
                response.steps().stream().map(StepFile::of).toList(),
                response.draft(),
                response.confidence());
    }

    Response.ConversationGiven response() {
        return new Response.ConversationGiven(steps.stream().map(StepFile::step).toList(), draft, confidence);
    }

    /** Either a move or a line. */
    record StepFile(Optional<String> move, Optional<String> line) {

        static StepFile of(Response.Step step) {
            return step instanceof Response.MoveMade move
                    ? new StepFile(Optional.of(move.id()), Optional.empty())
                    : new StepFile(Optional.empty(), Optional.of(((Response.LineSaid) step).text()));
        }

        Response.Step step() {
            if (move.isPresent() == line.isPresent()) {
                throw new IllegalArgumentException("A step is either a move or a line");
            }
            return move.<Response.Step>map(Response.MoveMade::new)
                    .orElseGet(() -> new Response.LineSaid(line.orElseThrow()));
        }
    }
}
