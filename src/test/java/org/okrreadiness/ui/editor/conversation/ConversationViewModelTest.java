package org.okrreadiness.ui.editor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.LineSaid;
import org.okrreadiness.domain.response.MoveMade;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.testing.SampleResponses;
import org.okrreadiness.testing.SampleTasks;

class ConversationViewModelTest {

    private static final Conversation TASK = SampleTasks.conversation();

    private int changes;

    private ConversationViewModel opened(ConversationGiven given) {
        return new ConversationViewModel(TASK, given, 42, () -> changes++);
    }

    private static ConversationGiven given(String draft, OptionalInt confidence) {
        return new ConversationGiven(List.of(new MoveMade("ask"), new LineSaid("Well.")), draft, confidence);
    }

    @Test
    void givesBackWhatWasGivenBefore() {
        assertThat(opened(SampleResponses.conversation()).response()).isEqualTo(SampleResponses.conversation());
        assertThat(changes).isZero();
    }

    @Test
    void goesOnWithEachMove() {
        ConversationViewModel talk = opened(ConversationGiven.EMPTY);
        assertThat(talk.offered()).extracting(ResponseOption::id).containsExactlyInAnyOrder("ask", "push");

        talk.make("ask");

        assertThat(talk.response().steps()).containsExactly(new MoveMade("ask"));
        assertThat(talk.says()).contains("lorries stand in the way");
        assertThat(talk.offered()).isEmpty();
        assertThat(talk.line()).isPresent();
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void takesNoMoveThatIsNotOffered() {
        ConversationViewModel talk = opened(ConversationGiven.EMPTY);
        talk.make("thank");
        talk.make("ask");
        talk.make("ask");
        assertThat(talk.response().steps()).containsExactly(new MoveMade("ask"));
    }

    @Test
    void keepsALineThatIsTypedAndNotYetSaid() {
        ConversationViewModel talk = opened(ConversationGiven.EMPTY);
        talk.make("ask");
        talk.draftProperty().set("How often do");

        assertThat(talk.response())
                .isEqualTo(new ConversationGiven(List.of(new MoveMade("ask")), "How often do", OptionalInt.empty()));
        assertThat(opened(talk.response()).draftProperty().get()).isEqualTo("How often do");
        assertThat(changes).isEqualTo(2);
    }

    @Test
    void saysALineOnceAndLeavesNoDraft() {
        ConversationViewModel talk = opened(ConversationGiven.EMPTY);
        talk.make("ask");
        talk.draftProperty().set(" How often? \n");
        changes = 0;

        talk.say();

        assertThat(talk.response())
                .isEqualTo(new ConversationGiven(
                        List.of(new MoveMade("ask"), new LineSaid("How often?")), "", OptionalInt.empty()));
        assertThat(talk.talkProperty().get().hasEnded()).isTrue();
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void saysNothingBlankAndNoLineWhereMovesAreOffered() {
        ConversationViewModel talk = opened(ConversationGiven.EMPTY);
        talk.draftProperty().set("Hello.");
        talk.say();
        assertThat(talk.response().steps()).isEmpty();

        talk.make("ask");
        talk.draftProperty().set(" ");
        assertThat(talk.canSay()).isFalse();
        talk.say();
        assertThat(talk.response().steps()).hasSize(1);
    }

    @Test
    void countsTheWordsOfTheLineBesideWhatIsAskedFor() {
        ConversationViewModel talk = opened(ConversationGiven.EMPTY);
        assertThat(talk.count()).isEmpty();
        talk.make("ask");
        talk.draftProperty().set("How often?");
        assertThat(talk.count()).contains(Phrase.of("editor.answer.count", "2", "5", "60"));
    }

    @Test
    void offersTheMovesInThePersonsOwnStableOrder() {
        assertThat(opened(ConversationGiven.EMPTY).offered())
                .isEqualTo(opened(ConversationGiven.EMPTY).offered());
        long orders = java.util.stream.LongStream.range(0, 20)
                .mapToObj(seed -> new ConversationViewModel(TASK, ConversationGiven.EMPTY, seed, () -> {}).offered())
                .distinct()
                .count();
        assertThat(orders).isEqualTo(2);
    }

    @Test
    void startsAgainAndCanTakeThatBackUntilSomethingNewIsSaid() {
        ConversationGiven held = given("", OptionalInt.of(70));
        ConversationViewModel talk = opened(held);

        talk.startAgain();
        assertThat(talk.response()).isEqualTo(ConversationGiven.EMPTY);
        assertThat(talk.canPutBack()).isTrue();
        assertThat(changes).isEqualTo(1);

        talk.putBack();
        assertThat(talk.response()).isEqualTo(held);
        assertThat(talk.canPutBack()).isFalse();

        talk.startAgain();
        talk.make("push");
        assertThat(talk.canPutBack()).isFalse();
    }

    @Test
    void reportsTheConfidence() {
        ConversationViewModel talk = opened(given("", OptionalInt.empty()));
        talk.sure().confidenceProperty().set(OptionalInt.of(55));
        assertThat(talk.response().confidence()).hasValue(55);
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void dropsStepsThatNoLongerFitOnceItGoesOn() {
        ConversationGiven odd =
                new ConversationGiven(List.of(new MoveMade("gone"), new MoveMade("push")), "", OptionalInt.empty());
        ConversationViewModel talk = opened(odd);
        assertThat(talk.response()).isEqualTo(odd);

        talk.make("ask");

        assertThat(talk.response().steps()).containsExactly(new MoveMade("ask"));
    }
}
