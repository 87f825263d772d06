package org.okrreadiness.ui.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.HeldUp;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleCohort;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.marking.MarkingViewModel.State;

class HeldUpMarkerTest {

    @TempDir
    Path folder;

    private final UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
    private SampleCohort sample;
    private TrainerDesk desk;
    private CohortId cohort;

    @BeforeEach
    void opens() {
        sample = new SampleCohort(folder);
        desk = sample.create();
        cohort = HeldUp.cohort(sample, desk, "Spring");
    }

    @AfterEach
    void closes() {
        sample.close();
    }

    private MarkingViewModel at(TaskId task) {
        MarkingViewModel model = new MarkingViewModel(tools, new MarkingWork(desk, cohort, task), new Unfinished());
        model.load();
        return model;
    }

    @Test
    void qualifiesByReferenceAnswersBeforeItMarksOthers() {
        MarkingViewModel model = at(Samples.WRITE);
        assertThat(model.state()).isEqualTo(State.MARKING);
        assertThat(model.isQualifying()).isTrue();
        model.questions().forEach(question -> model.level(3));
        model.enter();
        assertThat(model.state()).isEqualTo(State.COMMITTED);
        assertThat(model.compared()).isEmpty();
        model.enter();
        assertThat(model.isQualifying()).isFalse();
        assertThat(model.state()).isEqualTo(State.MARKING);
    }

    @Test
    void marksNothingWhereItDidNotQualify() {
        MarkingViewModel model = at(Samples.NEWS);
        assertThat(model.state()).isEqualTo(State.NOT_QUALIFIED);
        assertThat(model.shown()).isEmpty();
        assertThat(model.progress()).isEmpty();
        model.level(2);
        model.enter();
        assertThat(model.state()).isEqualTo(State.NOT_QUALIFIED);
    }

    @Test
    void isStoppedByAFailedSeedUntilALeadLetsItGoOn() {
        MarkingViewModel model = at(Samples.ANSWER);
        assertThat(model.state()).isEqualTo(State.STOPPED);
        model.skip();
        assertThat(model.state()).isEqualTo(State.STOPPED);
        desk.moderating().resume(cohort, desk.records().me(), Samples.ANSWER, "We read the rubric together");
        assertThat(at(Samples.ANSWER).state()).isEqualTo(State.MARKING);
    }
}
