package org.okrreadiness.scoring.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.testing.Rubrics;

class AnswerMarkingTest {

    private static final String COMPLETE =
            "The workshops are something we do, not what we get from it. We could hold all"
                    + " twelve and still need 23 minutes for loading, so islanders would miss the school bus as often as today. I would"
                    + " want to know what changes afterwards: loading down from 23 to 14 minutes, because that is where the delay comes"
                    + " from.";

    private static final String ENDLESS =
            "I walk along the quay and look at the boats and think of my aunt who has a house there and would like to"
                    + " see us more often than she does but never knows when we come, and so she bakes on Sunday and waits at the window with"
                    + " her cat while the bread gets hard and the coffee cold and the neighbours who wanted to join her go home again one by"
                    + " one.";

    private static final Question QUESTION = Question.named("why-outcome");

    private final AnswerMarking marking = new AnswerMarking(Rubrics.standard("open-answer"));

    @Test
    void grantsEverythingToACompleteAnswerInOwnWords() {
        ArtefactScore score = mark(COMPLETE);

        assertThat(score.marks()).extracting(mark -> mark.level().points()).containsExactly(3, 3, 3, 3, 3, 3);
        assertThat(score.score()).isEqualTo(100);
    }

    @Test
    void showsTheWordsWhereTheyStand() {
        assertThat(mark(COMPLETE).marks())
                .flatExtracting(Mark::evidence)
                .isNotEmpty()
                .allSatisfy(shown -> assertThat(shown.span().in(COMPLETE)).isEqualTo(shown.text()));
    }

    @Test
    void showsTheWordsAsTypedWhereCopiedOnesStandBetween() {
        String answer =
                "The workshop, although the winter timetable of the ferry line has been late on 4 days of 10 since, is a task.";

        assertThat(mark(answer).marks())
                .flatExtracting(Mark::evidence)
                .allSatisfy(shown -> assertThat(shown.span().in(answer)).isEqualTo(shown.text()));
    }

    @Test
    void namesTheIdeasItFound() {
        assertThat(mark(COMPLETE, "T1").evidence())
                .extracting(Evidence::code)
                .hasSize(4)
                .containsOnly(EvidenceCode.KEY_IDEA);
    }

    @Test
    void grantsNothingForABlankAnswer() {
        assertThat(mark(" \n").marks()).hasSize(6).allMatch(mark -> mark.level().points() == 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the case, the task, the rubric
                "Crews say that loading takes 23 minutes instead of 14. Islanders miss the school bus on the mainland.",
                "Explain to the crew why it is not yet a key result and what you would want to know instead.",
                "At least four fifths of the key ideas are there. It uses facts of the case to decide or to explain.",
                "Crews say that. Loading takes 23. Minutes instead of. 14 Islanders miss. The school bus. On the mainland.",
                // key words in a row
                "workshop activity task output no result outcome measure baseline number loading minutes on time islanders",
                "the workshop, the activity, the task, the output and the result, no outcome, loading minutes and islanders",
                "Workshop task, workshop task, workshop task, workshop task, workshop task.",
                // no language, another subject
                "asdf jkl qwer zxcv workshop lkjh task",
                "We had a lovely picnic by the lake, because the sun was out and Anna had baked.",
            })
    void grantsHardlyAnythingForWordsThatAreNoAnswer(String words) {
        assertThat(mark(words).score()).isLessThanOrEqualTo(15);
        assertThat(points(words, "T1")).isZero();
        assertThat(points(words, "T4")).isZero();
    }

    @Test
    void letsOwnWordsStandBesideCopiedOnes() {
        String answer = "Crews say that loading takes 23 minutes instead of 14. The workshops are an activity.";

        assertThat(points(answer, "T1")).isPositive();
        assertThat(points(answer, "T4")).isZero();
        assertThat(points(answer, "T5")).isEqualTo(1);
        assertThat(mark(answer, "T5").evidence()).extracting(Evidence::code).containsExactly(EvidenceCode.COPY);
    }

    @Test
    void takesALongRunOfCopiedWordsOutOfASentence() {
        String answer =
                "In my opinion it is an activity and I say so although the winter timetable of the ferry line has been"
                        + " late on 4 days of 10 since, as everybody in the harbour who has stood there in the cold can tell you.";

        assertThat(mark(answer, "T5").evidence())
                .singleElement()
                .extracting(Evidence::text)
                .isEqualTo("the winter timetable of the ferry line has been late on 4 days of 10 since");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The workshops are an activity. | 3",
                "The workshops are an activity. Still it is already a good key result. | 1",
                "It is already a good key result. | 0",
                "It is not an activity. | 0",
                "Some say it is already a good key result, but the workshops are an activity. | 3",
                "If it is already a good key result, why is the workshop an activity? | 3",
                "Is it already a good key result? The workshops are an activity. | 3",
                "I have seen the harbour. | 0",
            })
    void holdsAgainstAnAnswerOnlyWhatItAsserts(String answer, int points) {
        assertThat(points(answer, "T2")).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The workshops are an activity. | 0",
                "I know this because I have been there. | 1",
                "The workshops are an activity because they are done by us. | 2",
                "The workshops are an activity. Therefore I would not count them. | 2",
                "Because the workshops are an activity, I would not count them. | 2",
                "The workshops are an activity, so I would not count them, because islanders feel nothing. | 3",
                "Whereas the workshops are an activity, loading in 14 minutes would be felt. | 3",
                "I have been there since May and he is so nice. | 0",
                "Because. | 0",
                "An activity because nothing therefore late so that whereas. | 2",
            })
    void gradesReasonsByWhatTheyBearOn(String answer, int points) {
        assertThat(points(answer, "T3")).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is a task and no result. | 0",
                "We have 12 of them. | 1",
                "Islanders would not feel it. | 1",
                "It takes 23 minutes to load. | 2",
                "Islanders feel the loading. | 2",
                "Today it takes 23 minutes to load. I would bring it to fourteen minutes. | 3",
            })
    void gradesHowTheCaseIsUsed(String answer, int points) {
        assertThat(points(answer, "T4")).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 3", "8, 2", "17, 1"})
    void gradesLengthByTheBandOfTheTask(int repeats, int points) {
        AnswerKey key = new AnswerKey(QUESTION.key().ideas(), List.of(), "", new LengthBand(15, 60));
        String answer = "We might ask what is better for them in spring. ".repeat(repeats);
        ArtefactScore score = marking.mark(answer, key, QUESTION.situation());

        assertThat(score.mark(new CriterionId("T6")).orElseThrow().level().points())
                .isEqualTo(points);
    }

    @Test
    void findsASentenceWithoutEndHardToFollow() {
        assertThat(points(ENDLESS, "T6")).isEqualTo(1);
    }

    @Test
    void sendsAnAnswerInUnforeseenWordsToATrainer() {
        String answer = "Ticking boxes at the harbour says little about how quickly anybody gets across the water.";

        assertThat(mark(answer, "T1").level().points()).isZero();
        assertThat(mark(answer, "T1").judgement().route()).isEqualTo(Route.TRAINER);
        assertThat(mark(answer, "T2").judgement().route()).isEqualTo(Route.TRAINER);
    }

    @Test
    void leavesReasonsAndTheUseOfTheCaseToATrainer() {
        assertThat(mark(COMPLETE, "T3").judgement().route()).isEqualTo(Route.TRAINER);
        assertThat(mark(COMPLETE, "T4").judgement().route()).isEqualTo(Route.TRAINER);
        assertThat(mark(COMPLETE, "T1").judgement().route()).isEqualTo(Route.AUTO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "workshop is not an activity because loading takes 23 minutes, ",
                "so but because, ",
                "The workshops are an activity if loading is late. ",
                "a",
                "1 ",
                "??? ",
                "\u0130 \ud83d\ude00 \u202e",
            })
    @Timeout(5)
    void staysQuickOnAHundredThousandCharacters(String piece) {
        String answer = piece.repeat(100_000 / piece.length());

        assertThat(mark(answer).marks()).hasSize(6);
    }

    private ArtefactScore mark(String answer) {
        return marking.mark(answer, QUESTION.key(), QUESTION.situation());
    }

    private Mark mark(String answer, String criterion) {
        return mark(answer).mark(new CriterionId(criterion)).orElseThrow();
    }

    private int points(String answer, String criterion) {
        return mark(answer, criterion).level().points();
    }
}
