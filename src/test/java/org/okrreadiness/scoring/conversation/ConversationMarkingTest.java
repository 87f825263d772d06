package org.okrreadiness.scoring.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okrreadiness.testing.Conversations.ending;
import static org.okrreadiness.testing.Conversations.given;
import static org.okrreadiness.testing.Conversations.line;
import static org.okrreadiness.testing.Conversations.move;
import static org.okrreadiness.testing.Conversations.moves;
import static org.okrreadiness.testing.Conversations.of;
import static org.okrreadiness.testing.Conversations.only;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.ConversationNode.Way;
import org.okrreadiness.testing.Rubrics;

class ConversationMarkingTest {

    private static final String BOTH_IDEAS = "The ramp is full of lorries; let us count it every morning.";

    private static final Conversation TALK = of(
            moves("hello", move("ask", 4.6, "ramp"), move("wait", 4.1, "ramp"), move("push", 1.2, "gone")),
            line("ramp", "next"),
            moves("next", move("offer", 4, "agreed"), move("praise", 3, "agreed"), move("blame", 2, "closed")),
            ending("agreed", 3),
            ending("closed", 1),
            ending("gone", 0));

    private final ConversationMarking marking = new ConversationMarking(Rubrics.standard("conversation"));

    private TaskScore mark(String... steps) {
        return marking.mark(TALK, given(steps), Situation.NONE);
    }

    private static ArtefactScore artefact(TaskScore score, Part part) {
        return score.artefacts().stream()
                .filter(artefact -> artefact.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private static Mark mark(TaskScore score, Part part, String criterion) {
        return artefact(score, part).mark(new CriterionId(criterion)).orElseThrow();
    }

    private static Level level(TaskScore score, Part part, String criterion) {
        return mark(score, part, criterion).level();
    }

    @ParameterizedTest
    @CsvSource({"5, STRONG", "4.5, STRONG", "4.4, SOUND", "4, SOUND", "3.9, EMERGING", "3.25, EMERGING", "3.2, MISSING"
    })
    void marksAMoveByItsDistanceFromTheBestThatWasOffered(double key, Level level) {
        Conversation talk = of(
                moves("hello", move("mine", key, "end"), move("best", 5, "end"), move("poor", 1, "end")),
                ending("end", 3));

        TaskScore score = marking.mark(talk, given("mine"), Situation.NONE);

        assertThat(level(score, Part.option("mine"), "P1")).isEqualTo(level);
    }

    @Test
    void asksNoMoreThanWhatWasOfferedThere() {
        Conversation talk = of(
                moves(
                        "hello",
                        move("mine", 2, "end"),
                        only(move("hidden", 5, "end"), Set.of("never"), Set.of()),
                        move("poor", 1, "end")),
                ending("end", 3));

        Mark mark = mark(marking.mark(talk, given("mine"), Situation.NONE), Part.option("mine"), "P1");

        assertThat(mark.level()).isEqualTo(Level.STRONG);
        assertThat(mark.because().key()).isEqualTo("because.P1.the-best");
        assertThat(mark.because().arguments()).containsExactly("2", "2", "1");
    }

    @Test
    void showsTheMoveAndAsksAboutOneThatHelpsLittle() {
        Mark mark = mark(mark("push"), Part.option("push"), "P1");

        assertThat(mark.because().key()).isEqualTo("because.P1.not-the-best");
        assertThat(mark.because().arguments()).containsExactly("1.2", "4.6", "1.2");
        assertThat(mark.question()).hasValueSatisfying(q -> assertThat(q.key()).isEqualTo("question.P1.wanted"));
        assertThat(mark.evidence()).singleElement().satisfies(shown -> {
            assertThat(shown.code()).isEqualTo(EvidenceCode.CHOICE);
            assertThat(shown.text()).isEqualTo("I say push.");
        });
        assertThat(mark(mark("wait"), Part.option("wait"), "P1").question()).isEmpty();
    }

    @Test
    void marksNoMoveWhereThereWasNothingToChoose() {
        Conversation talk = of(moves("hello", move("only", 1, "end")), ending("end", 3));

        TaskScore score = marking.mark(talk, given("only"), Situation.NONE);

        assertThat(score.artefacts()).extracting(ArtefactScore::part).containsExactly(Part.CONVERSATION);
        assertThat(score.score()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"0, harm", "1, nothing", "2, something", "3, all"})
    void takesTheEndingsWorthForItsLevel(int worth, String reason) {
        Conversation talk = of(moves("hello", move("a", 3, "end"), move("b", 2, "end")), ending("end", worth));

        Mark mark = mark(marking.mark(talk, given("a"), Situation.NONE), Part.CONVERSATION, "P2");

        assertThat(mark.level().points()).isEqualTo(worth);
        assertThat(mark.because().key()).isEqualTo("because.P2." + reason);
    }

    @Test
    void marksTheBestConversationWithAHundred() {
        TaskScore score = mark("ask", BOTH_IDEAS, "offer");

        assertThat(score.score()).isEqualTo(100);
        assertThat(score.artefacts())
                .extracting(ArtefactScore::part)
                .containsExactly(Part.CONVERSATION, Part.option("ask"), Part.option("offer"), Part.line("ramp"));
        assertThat(artefact(score, Part.CONVERSATION).flags()).isEmpty();
    }

    @Test
    void weighsMovesEndingAndLinesAsTheRubricSays() {
        // P1: 3 and 0 of 3, P2: 1 of 3, P3: 2 of 3, with weights 40, 30, 20.
        TaskScore score = mark("ask", "The ramp is full.", "blame");

        assertThat(level(score, Part.line("ramp"), "P3")).isEqualTo(Level.SOUND);
        assertThat(score.score()).isEqualTo(Math.round((40 * 0.5 + 30 / 3f + 20 * 2 / 3f) / 90 * 100));
    }

    @Test
    void leavesOutLinesWhereTheWayHadNone() {
        TaskScore score = mark("push");

        assertThat(score.artefacts())
                .noneMatch(a -> a.mark(new CriterionId("P3")).isPresent());
        assertThat(score.score()).isZero();
        assertThat(level(score, Part.CONVERSATION, "P2")).isEqualTo(Level.MISSING);
        assertThat(artefact(score, Part.CONVERSATION).flags()).isEmpty();
    }

    @Test
    void carriesTheFlagsOfEachLinesIdeas() {
        TaskScore score = mark("ask", "The ramp is full. It is the crew's fault.", "offer");

        assertThat(artefact(score, Part.line("ramp")).flags())
                .containsExactly("KEY_IDEA_ramp-ramp", "WRONG_IDEA_guilt-ramp");
        assertThat(level(score, Part.line("ramp"), "P3")).isEqualTo(Level.EMERGING);
        assertThat(mark(score, Part.line("ramp"), "P3").evidence())
                .allSatisfy(shown -> assertThat(shown.part()).isEqualTo(Part.line("ramp")));
    }

    @Test
    void paysNothingForRepeatingTheOtherPersonsWords() {
        Conversation talk = of(
                new org.okrreadiness.domain.task.ConversationNode(
                        "hello",
                        "Some mornings the whole ramp is full of lorries when we come in.",
                        line("hello", "end").next()),
                ending("end", 3));

        TaskScore score = marking.mark(
                talk, given("Some mornings the whole ramp is full of lorries when we come in."), Situation.NONE);

        assertThat(level(score, Part.line("hello"), "P3")).isEqualTo(Level.MISSING);
    }

    @Test
    void marksWhatWasSaidLastWhereALineCameUpTwice() {
        Conversation talk = of(
                line("ramp", "more"),
                moves(
                        "more",
                        only(move("again", 3, new Way("ramp", List.of()), Set.of("asked")), Set.of(), Set.of("asked")),
                        move("end", 3, "end")),
                ending("end", 3));

        TaskScore score = marking.mark(talk, given("Well.", "again", BOTH_IDEAS, "end"), Situation.NONE);

        assertThat(score.artefacts())
                .filteredOn(a -> a.part().equals(Part.line("ramp")))
                .hasSize(1);
        assertThat(level(score, Part.line("ramp"), "P3")).isEqualTo(Level.STRONG);
    }

    @Test
    void countsWhatABrokenOffConversationLeavesUnsaidAsNothing() {
        // One good move of two, no ending, and the line was still to be said.
        TaskScore score = mark("ask");

        assertThat(score.score()).isEqualTo(Math.round(40 * 0.5f / 90 * 100));
        assertThat(artefact(score, Part.CONVERSATION).flags()).containsExactly("NOT_ENDED");
        assertThat(mark(score, Part.CONVERSATION, "P2").because().key()).isEqualTo("because.P2.broken-off");
        assertThat(mark(score, Part.CONVERSATION, "P2").because().arguments()).containsExactly("2");
    }

    @Test
    void ignoresStepsThatDoNotFit() {
        assertThat(mark("ask", "unknown", "offer")).isEqualTo(mark("ask"));
        assertThat(mark("unknown").score()).isZero();
        assertThat(mark("ask", BOTH_IDEAS, "offer", "blame")).isEqualTo(mark("ask", BOTH_IDEAS, "offer"));
    }

    @Test
    void marksADraftAloneWithNothing() {
        TaskScore score =
                marking.mark(TALK, new ConversationGiven(List.of(), BOTH_IDEAS, OptionalInt.empty()), Situation.NONE);

        assertThat(score.answered()).isTrue();
        assertThat(score.score()).isZero();
        assertThat(score.artefacts()).hasSize(1);
    }

    @Test
    void leavesTheConfidenceToATrainerAndOutOfTheScore() {
        ConversationGiven sure =
                new ConversationGiven(given("ask", BOTH_IDEAS, "blame").steps(), "", OptionalInt.of(90));

        TaskScore score = marking.mark(TALK, sure, Situation.NONE);

        Mark mark = mark(score, Part.CONVERSATION, "J4");
        assertThat(mark.because().arguments()).containsExactly("90", "1", "3", "33");
        assertThat(mark.judgement().route()).isEqualTo(Route.TRAINER);
        assertThat(score.score()).isEqualTo(mark("ask", BOTH_IDEAS, "blame").score());
        assertThat(mark(mark("ask"), Part.CONVERSATION, "J4").because().key()).isEqualTo("because.J4.not-stated");
    }
}
