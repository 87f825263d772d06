package org.okrreadiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.ExpectedIdea;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.TextKey;
import org.okrreadiness.domain.task.WayOfSaying;
import org.okrreadiness.domain.task.WordBand;
import org.okrreadiness.domain.task.WrongIdea;
import org.okrreadiness.testing.Rubrics;

class AnswerScoringTest {

    private static final String PROMPT =
            "The harbour office calls its twelve loading workshops a result, and a workshop is work. What do you say?";

    private static final OpenAnswer TASK = new OpenAnswer(
            new TaskFrame(
                    new TaskId("ferry-answer"),
                    "Workshops as a result",
                    Phase.ALIGNMENT,
                    PROMPT,
                    Map.of(Competency.WRITING, 100)),
            new TextKey(
                    List.of(
                            new ExpectedIdea(
                                    "activity", "Work.", 3, List.of(way(List.of("workshop"), List.of("work")))),
                            new ExpectedIdea("late", "In vain.", 2, List.of(way(List.of("still"), List.of("late"))))),
                    List.of(new WrongIdea("more", "More.", "No.", List.of(way(List.of("more"), List.of("workshop"))))),
                    new WordBand(5, 60)),
            new Provenance(Provenance.Source.AUTHOR, "the author", ""));

    private static WayOfSaying way(List<String> one, List<String> other) {
        return new WayOfSaying(List.of(one, other));
    }

    private static TaskScore score(String text) {
        return new AnswerScoring(Rubrics.standard("open-answer"))
                .mark(TASK, new AnswerGiven(text), SmallAssessment.FERRY);
    }

    private static ArtefactScore answer(String text) {
        return score(text).artefacts().get(0);
    }

    private static Mark mark(String text, String criterion) {
        return answer(text).mark(new CriterionId(criterion)).orElseThrow();
    }

    @Test
    void scoresTheTaskByItsOnePieceOfWork() {
        TaskScore score = score("A workshop is work, because the boats may still be late.");
        assertThat(score.answered()).isTrue();
        assertThat(score.artefacts()).extracting(ArtefactScore::part).containsExactly(Part.ANSWER);
        assertThat(score.score()).isEqualTo(score.artefacts().get(0).score()).isPositive();
    }

    @Test
    void showsTheWordsOfEachIdeaAndSaysWhichItWas() {
        String text = "Every workshop of theirs is work. Boats are still late.";
        assertThat(mark(text, "T1").level()).isEqualTo(Level.STRONG);
        assertThat(mark(text, "T1").evidence())
                .extracting(Evidence::code, Evidence::text)
                .containsExactly(
                        tuple(EvidenceCode.KEY_IDEA, "workshop of theirs is work"),
                        tuple(EvidenceCode.KEY_IDEA, "still late"));
        assertThat(answer(text).flags()).containsExactly("KEY_IDEA_activity", "KEY_IDEA_late");
    }

    @Test
    void holdsAWrongIdeaAgainstTheAnswer() {
        String text = "They simply need more of these workshops.";
        assertThat(answer(text).flags()).containsExactly("WRONG_IDEA_more");
        assertThat(mark(text, "T2").level()).isEqualTo(Level.MISSING);
    }

    @Test
    void givesNothingForWordsOfThePrompt() {
        assertThat(score(PROMPT).score()).isZero();
        assertThat(answer(PROMPT).flags()).isEmpty();
    }

    @Test
    void givesNothingForWordsOfTheCase() {
        assertThat(score(SmallAssessment.FERRY.prose()).score()).isZero();
    }

    @Test
    void leavesToATrainerWhatItDidNotRecognise() {
        assertThat(mark("Courses keep the crews busy while nothing about the boats gets any better.", "T1")
                        .judgement()
                        .route())
                .isEqualTo(Route.TRAINER);
    }

    @Test
    void passesOverAPhraseWithoutALetter() {
        OpenAnswer odd = new OpenAnswer(
                TASK.frame(),
                new TextKey(
                        List.of(new ExpectedIdea(
                                "odd", "Odd.", 1, List.of(new WayOfSaying(List.of(List.of("\u2014")))))),
                        List.of(),
                        TASK.key().words()),
                TASK.provenance());
        TaskScore score = new AnswerScoring(Rubrics.standard("open-answer"))
                .mark(odd, new AnswerGiven("Boats \u2014 are late."), SmallAssessment.FERRY);
        assertThat(score.answered()).isTrue();
    }
}
