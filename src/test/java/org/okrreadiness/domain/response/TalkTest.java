package org.okrreadiness.domain.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.okrreadiness.testing.Conversations.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.domain.response.Talk.Exchange;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.ConversationState;
import org.okrreadiness.testing.SampleTasks;

class TalkTest {

    private static final Conversation TASK = SampleTasks.conversation();

    private static String standsAt(Talk talk) {
        return talk.now().map(ConversationState::node).orElseThrow().id();
    }

    @Test
    void beginsWithWhatTheOtherPersonSaysFirst() {
        Talk talk = Talk.of(TASK, ConversationGiven.EMPTY);

        assertThat(standsAt(talk)).isEqualTo("hello");
        assertThat(talk.exchanges()).isEmpty();
        assertThat(talk.hasEnded()).isFalse();
    }

    @Test
    void goesWhereTheMovesLead() {
        Talk talk = Talk.of(TASK, given("ask", "The lorries stand in the way."));

        assertThat(talk.exchanges())
                .extracting(exchange -> exchange.at().node().id(), Exchange::words)
                .containsExactly(
                        tuple("hello", "What happens on the ramp before you leave?"),
                        tuple("ramp", "The lorries stand in the way."));
        assertThat(standsAt(talk)).isEqualTo("agreed");
        assertThat(talk.hasEnded()).isTrue();
        assertThat(talk.ignored()).isEmpty();
    }

    @Test
    void remembersWhatWasSaid() {
        assertThat(standsAt(Talk.of(TASK, given("push", "Well.")))).isEqualTo("closed");
    }

    @Test
    void tellsMovesFromLines() {
        Talk talk = Talk.of(TASK, given("ask", "Well."));

        assertThat(talk.moves())
                .extracting(Exchange::words)
                .containsExactly("What happens on the ramp before you leave?");
        assertThat(talk.lines()).extracting(Exchange::words).containsExactly("Well.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "A line where a move is asked for.", " "})
    void stopsAtTheFirstStepThatDoesNotFit(String step) {
        Talk talk = Talk.of(TASK, given(step, "ask"));

        assertThat(standsAt(talk)).isEqualTo("hello");
        assertThat(talk.exchanges()).isEmpty();
        assertThat(talk.ignored()).hasSize(2).endsWith(new MoveMade("ask"));
    }

    @Test
    void takesNoMoveAndNoBlankWhereALineIsAskedFor() {
        assertThat(Talk.of(TASK, given("ask", "ask")).ignored()).containsExactly(new MoveMade("ask"));
        assertThat(Talk.of(TASK, given("ask", "")).ignored()).containsExactly(new LineSaid(""));
    }

    @Test
    void saysNothingMoreAfterTheEnd() {
        Talk talk = Talk.of(TASK, given("ask", "Well.", "One more thing."));

        assertThat(talk.hasEnded()).isTrue();
        assertThat(talk.exchanges()).hasSize(2);
        assertThat(talk.ignored()).containsExactly(new LineSaid("One more thing."));
    }

    @Test
    void standsNowhereWithoutAStart() {
        Conversation lost = new Conversation(TASK.frame(), TASK.with(), "nowhere", List.of(), TASK.provenance());

        Talk talk = Talk.of(lost, given("ask"));

        assertThat(talk.now()).isEmpty();
        assertThat(talk.ignored()).hasSize(1);
        assertThat(talk.hasEnded()).isFalse();
    }
}
