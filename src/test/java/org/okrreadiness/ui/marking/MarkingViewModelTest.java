package org.okrreadiness.ui.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Share;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleCohort;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.marking.MarkingViewModel.State;

class MarkingViewModelTest {

    private static final TaskId TASK = Samples.ANSWER;

    @TempDir
    Path folder;

    private final UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
    private final Unfinished unfinished = new Unfinished();
    private SampleCohort sample;
    private TrainerDesk desk;
    private CohortId cohort;

    @BeforeEach
    void receivesThreeAnswers() {
        sample = new SampleCohort(folder);
        desk = sample.create();
        for (String name : List.of("Amina Yusuf", "Bo Larsen", "Chiara Rossi")) {
            Map<TaskId, Response> answers = new HashMap<>(Samples.responses());
            answers.put(
                    TASK,
                    new AnswerGiven(name.length() + " workshops are work that we do, because they say what we do."));
            sample.file(name, answers);
        }
    }

    @AfterEach
    void closes() {
        sample.close();
    }

    private MarkingViewModel marking(int blindPercent) {
        ModerationPlan usual = ModerationPlan.USUAL;
        cohort = sample.open(
                desk,
                "Spring",
                new ModerationPlan(
                        usual.qualification(), usual.seeding(), Share.NONE, new Share(blindPercent), usual.apart()));
        sample.receive(desk, cohort);
        return again();
    }

    private MarkingViewModel again() {
        MarkingViewModel model = new MarkingViewModel(tools, new MarkingWork(desk, cohort, TASK), unfinished);
        model.load();
        return model;
    }

    /** The level the scorer gives in every place, so that nothing lies apart. */
    private static void giveWhatTheScorerGives(MarkingViewModel model) {
        for (Question question : model.questions()) {
            model.level(model.sheet().pieces().artefacts().stream()
                    .filter(piece -> piece.part().equals(question.place().part()))
                    .flatMap(piece -> piece.mark(question.place().criterion()).stream())
                    .findFirst()
                    .orElseThrow()
                    .level()
                    .points());
        }
    }

    private List<Judging.Marked> marked() {
        return desk.cohorts().workbook(cohort).answers().values().stream()
                .flatMap(book -> book.marked().stream())
                .toList();
    }

    @Test
    void marksAllAnswersOneAfterAnother() {
        MarkingViewModel model = marking(0);
        assertThat(model.progress()).isEqualTo("1 of 3 in this task");
        for (int answer = 0; answer < 3; answer++) {
            assertThat(model.state()).isEqualTo(State.MARKING);
            giveWhatTheScorerGives(model);
            model.enter();
            assertThat(model.state()).isEqualTo(State.COMMITTED);
            model.enter();
        }
        assertThat(model.state()).isEqualTo(State.NOTHING_LEFT);
        assertThat(marked()).hasSize(3);
    }

    @Test
    void recordsNothingBeforeEveryCriterionHasALevel() {
        MarkingViewModel model = marking(0);
        model.level(2);
        model.enter();

        assertThat(model.state()).isEqualTo(State.MARKING);
        assertThat(model.message()).contains("no level yet");
        assertThat(model.inHand().index()).isEqualTo(1);
        assertThat(marked()).isEmpty();
    }

    @Test
    void showsTheScorersMarksOnlyOnceTheOwnOnesAreKept() {
        MarkingViewModel model = marking(0);
        assertThat(model.compared()).isEmpty();
        giveWhatTheScorerGives(model);
        assertThat(model.compared()).isEmpty();
        model.enter();

        assertThat(model.compared()).hasSameSizeAs(model.questions());
        assertThat(model.compared()).allMatch(row -> !row.because().isBlank());
    }

    @Test
    void neverShowsThemForAnswersThatAreBlindForGood() {
        MarkingViewModel model = marking(100);
        model.questions().forEach(question -> model.level(0));
        model.enter();

        assertThat(model.state()).isEqualTo(State.COMMITTED);
        assertThat(model.compared()).isEmpty();
        assertThat(model.asked()).isEmpty();
    }

    @Test
    void asksWhyForEachPlaceThatLiesTwoLevelsApartBeforeItGoesOn() {
        MarkingViewModel model = marking(0);
        model.questions().forEach(question -> model.level(3));
        model.enter();
        long apart = model.compared().stream().filter(Compared::apart).count();
        assertThat(apart).isPositive();

        model.answer(" ");
        assertThat(model.asked()).contains(Line.DIFFERENCE);
        for (long place = 0; place < apart; place++) {
            model.answer("The idea is there in other words");
        }

        assertThat(model.asked()).isEmpty();
        assertThat(desk.cohorts()
                        .workbook(cohort)
                        .answer(model.sheet().answer())
                        .explained())
                .hasSize((int) apart);
        model.enter();
        assertThat(model.state()).isEqualTo(State.MARKING);
    }

    @Test
    void asksAgainWhenTheReasonWasPutOff() {
        MarkingViewModel model = marking(0);
        model.questions().forEach(question -> model.level(3));
        model.enter();
        model.leaveLine();
        model.enter();

        assertThat(model.state()).isEqualTo(State.COMMITTED);
        assertThat(model.asked()).contains(Line.DIFFERENCE);
    }

    @Test
    void takesBackTheLastCommitAndPutsItsLevelsInHandAgain() {
        MarkingViewModel model = marking(0);
        AnswerId first = model.sheet().answer();
        model.ask(Line.REMARK);
        model.answer("Say why");
        giveWhatTheScorerGives(model);
        List<GivenMark> given = model.inHand().marks();
        model.enter();
        model.enter();
        assertThat(model.sheet().answer()).isNotEqualTo(first);
        model.undo();

        assertThat(model.sheet().answer()).isEqualTo(first);
        assertThat(model.state()).isEqualTo(State.MARKING);
        assertThat(model.inHand().marks()).isEqualTo(given);
        assertThat(marked()).isEmpty();
        model.undo();
        assertThat(model.message()).contains("nothing to take back");
    }

    @Test
    void takesBackASkip() {
        MarkingViewModel model = marking(0);
        AnswerId first = model.sheet().answer();
        model.skip();
        assertThat(model.sheet().answer()).isNotEqualTo(first);
        assertThat(model.progress()).isEqualTo("1 of 2 in this task");
        model.undo();

        assertThat(model.sheet().answer()).isEqualTo(first);
    }

    @Test
    void escalatesOnlyWithAReason() {
        MarkingViewModel model = marking(0);
        AnswerId first = model.sheet().answer();
        model.ask(Line.ESCALATION);
        model.answer("");
        assertThat(model.sheet().answer()).isEqualTo(first);
        assertThat(model.message()).isNotEmpty();
        model.answer("It quotes a colleague's words");

        assertThat(model.sheet().answer()).isNotEqualTo(first);
        assertThat(desk.cohorts().workbook(cohort).answer(first).escalated())
                .map(Judging.SetAside::reason)
                .contains("It quotes a colleague's words");
    }

    @Test
    void offersRemarksMadeBeforeOnTheSameCriterion() {
        MarkingViewModel model = marking(0);
        model.ask(Line.REMARK);
        assertThat(model.suggestions("")).isEmpty();
        model.answer("Say which result it leads to");
        giveWhatTheScorerGives(model);
        model.enter();
        model.enter();
        model.ask(Line.REMARK);

        assertThat(model.suggestions("say")).containsExactly("Say which result it leads to");
        assertThat(model.suggestions("result")).hasSize(1);
        assertThat(model.suggestions("nobody")).isEmpty();
        model.leaveLine();
        model.ask(Line.NOTE);
        assertThat(model.suggestions("say")).isEmpty();
    }

    @Test
    void keepsWhatWasGivenToAnAnswerThatIsLeft() {
        MarkingViewModel model = marking(0);
        model.level(3);
        model.level(1);
        model.leave();

        MarkingViewModel later = again();
        assertThat(later.inHand().marks()).extracting(GivenMark::level).containsExactly(Level.STRONG, Level.EMERGING);
    }

    @Test
    void saysWhatToDoWhenTheWorkspaceWasLockedMeanwhile() {
        MarkingViewModel model = marking(0);
        giveWhatTheScorerGives(model);
        sample.desks().lock();
        model.enter();

        assertThat(model.state()).isEqualTo(State.FAILED);
        assertThat(model.message()).contains("locked");
        assertThat(model.shown()).isEqualTo(Optional.empty());
    }

    @Test
    void doesNothingWhereACommandDoesNotFit() {
        MarkingViewModel model = marking(0);
        model.ask(Line.NOTE);
        model.level(3);
        model.enter();
        model.skip();

        assertThat(model.inHand().marks()).isEmpty();
        assertThat(model.asked()).contains(Line.NOTE);
    }
}
