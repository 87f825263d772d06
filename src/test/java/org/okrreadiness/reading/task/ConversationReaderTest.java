package org.okrreadiness.reading.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.okrreadiness.testing.Conversations.given;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.option.OptionReading;
import org.okrreadiness.reading.piece.OwnWords;
import org.okrreadiness.reading.piece.PartNames;
import org.okrreadiness.reading.task.ConversationReading.Turn;
import org.okrreadiness.scoring.conversation.ConversationMarking;
import org.okrreadiness.testing.Conversations;
import org.okrreadiness.testing.Rubrics;
import org.okrreadiness.testing.SampleTasks;

class ConversationReaderTest {

    private static final Conversation TASK = SampleTasks.conversation();

    private final Messages messages = new Messages(Locale.UK);

    private ConversationReading read(Conversation task, String... steps) {
        ConversationGiven given = given(steps);
        TaskScore score = new ConversationMarking(Rubrics.standard("conversation")).mark(task, given, Situation.NONE);
        return new ConversationReader(messages, task, given, score).read();
    }

    @Test
    void goesThroughTheConversationAsItWent() {
        ConversationReading talk = read(TASK, "push", "The lorries are on the ramp.");

        assertThat(talk.turns())
                .extracting(Turn::words, Turn::level)
                .containsExactly(
                        tuple("I need the boats out on time by Friday.", Optional.of(Level.MISSING)),
                        tuple("The lorries are on the ramp.", Optional.empty()));
        assertThat(talk.turns().get(1).says()).startsWith("Tor looks out of the window.");
        assertThat(talk.last()).isEqualTo("“Tell the lorries,” Tor says and goes.");
        assertThat(talk.outcome()).isEqualTo("Why it ended so: He was pushed and keeps what he knows to himself.");
    }

    @Test
    void showsWhatElseCouldHaveBeenSaidWithTheKeyAndItsReasons() {
        List<OptionReading> offered = read(TASK, "push").turns().get(0).offered();

        assertThat(offered)
                .extracting(OptionReading::text, OptionReading::comparison)
                .containsExactly(
                        tuple("What happens on the ramp before you leave?", "The key says 4.5."),
                        tuple("I need the boats out on time by Friday.", "You said this. The key says 1.4."));
        assertThat(offered.get(0).reasons())
                .extracting(OptionReading.Reason::name)
                .containsExactly("Principle", "Its limit here", "Somebody may say");
        assertThat(offered.get(0).scale().orElseThrow().given()).isEmpty();
    }

    @Test
    void saysWhatElseThereWasToBeHadOnlyWhereItWasBetter() {
        assertThat(read(TASK, "push", "Well.").better())
                .isEqualTo("Another way would have led to this: He was asked first, so he offers what he knows.");
        assertThat(read(TASK, "ask", "Well.").better()).isEmpty();
    }

    @Test
    void saysWhereItWasBrokenOffAndShowsNothingBeyond() {
        ConversationReading talk = read(TASK, "ask");

        assertThat(talk.outcome()).isEqualTo("You broke the conversation off here.");
        assertThat(talk.last()).startsWith("Tor looks out of the window.");
        assertThat(talk.better()).isNotEmpty();
        assertThat(read(TASK).outcome()).isEqualTo("You did not say anything.");
        assertThat(read(TASK).turns()).isEmpty();
    }

    @Test
    void givesNoLevelWhereThereWasNothingToChoose() {
        Conversation talk = Conversations.of(
                Conversations.moves("hello", Conversations.move("only", 3, "more")),
                Conversations.moves("more", Conversations.move("a", 4, "end"), Conversations.move("b", 1, "end")),
                Conversations.ending("end", 3));

        assertThat(read(talk, "only", "b").turns())
                .extracting(Turn::level)
                .containsExactly(Optional.empty(), Optional.of(Level.MISSING));
    }

    @Test
    void knowsTheLinesThatWereSaidAndNoOthers() {
        ConversationGiven said = given("ask", "The lorries are on the ramp.");

        assertThat(TASK.fold(new TextKeys(messages, Optional.of(said))))
                .extracting(TextKeys.Asked::part)
                .containsExactly(Part.line("ramp"));
        assertThat(TASK.fold(new TextKeys(messages, Optional.of(given("ask"))))).isEmpty();
        assertThat(TASK.fold(new TextKeys(messages, Optional.empty()))).isEmpty();
        assertThat(OwnWords.of(TASK, Optional.of(said)))
                .isEqualTo(Map.of(Part.line("ramp"), "The lorries are on the ramp."));
        assertThat(new PartNames(messages).of(Part.line("ramp"))).isEqualTo("What you said in your own words");
    }
}
