package org.okrreadiness.ui.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Seeding;
import org.okrreadiness.domain.marking.Share;
import org.okrreadiness.export.feedback.FeedbackFolder;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.PreparedDesk;
import org.okrreadiness.testing.SampleHandingOut;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.testing.SteppedRunner;
import org.okrreadiness.ui.common.UiTools;

class GivingBackViewModelTest {

    private static final ModerationPlan PLAN = new ModerationPlan(
            ModerationPlan.USUAL.qualification(), new Seeding(Share.NONE, 1, 2), Share.NONE, Share.NONE, 2);

    @TempDir
    Path folder;

    private final PreparedDesk desk = PreparedDesk.of(PLAN, new HandTurnedClock("2026-03-16T09:00:00Z"))
            .receive(3)
            .allocate(PreparedDesk.ANNA, "Anna", Samples.ANSWER, Samples.WRITE);
    private final SteppedRunner runner = new SteppedRunner();
    private final UiTools tools = new UiTools(new Messages(Locale.UK), runner, new HandTurnedDelay());
    private final ModerationServices services = new ModerationServices(
            desk.desk, desk.cohort, new HandTurnedClock("2026-03-16T09:00:00Z"), SampleHandingOut.of());
    private final ReleaseViewModel releases = new ReleaseViewModel(tools, services);
    private final HandOutViewModel handOut = new HandOutViewModel(tools, services);

    @BeforeEach
    void marksTheFirstTwo() {
        for (AnswerId answer : desk.desk
                .cohorts()
                .standings(desk.desk.cohorts().workbook(desk.cohort))
                .keySet()) {
            if (!answer.submission().equals(PreparedDesk.attempt(3))) {
                desk.mark(PreparedDesk.ANNA, answer, 2);
            }
        }
        load();
    }

    private void load() {
        releases.load();
        runner.runAll();
    }

    @Test
    void saysWhoCanBeGivenBackAndWhatKeepsTheOthers() {
        assertThat(releases.readyProperty().get()).isEqualTo(2);
        assertThat(releases.rows().get(0).said()).containsExactly("Settled; can be given back");
        assertThat(releases.rows().get(2).said())
                .anyMatch(said -> said.startsWith("Nobody has marked it yet (") && said.contains("place"));
        releases.kindProperty().set(ReleaseRow.Kind.WAITING);
        assertThat(releases.rows()).extracting(ReleaseRow::name).containsExactly("J\u00f3hanna Berg 3");
    }

    @Test
    void givesBackOnlyThoseChosenThatCanBe() {
        releases.release(List.of(releases.rows().get(1), releases.rows().get(2)));
        runner.runAll();
        assertThat(releases.told()).extracting(ReleaseRow::name).containsExactly("J\u00f3hanna Berg 2");
        releases.releaseReady();
        runner.runAll();
        assertThat(releases.told()).hasSize(2);
        assertThat(releases.readyProperty().get()).isZero();
    }

    @Test
    void writesOneFileForEachAndSaysWhatBecameOfThem() {
        releases.releaseReady();
        runner.runAll();
        handOut.write(folder, releases.told());
        assertThat(handOut.summaryProperty().get()).isEqualTo("0 of 2");
        runner.runAll();
        assertThat(handOut.summaryProperty().get()).isEqualTo("Written: 2. Not written: 0.");
        assertThat(handOut.lines()).allMatch(HandOutViewModel.Line::written);
        assertThat(folder.toFile().list()).hasSize(2);
        handOut.write(folder, releases.told());
        runner.runAll();
        assertThat(handOut.summaryProperty().get()).isEqualTo("Written: 0. Not written: 2.");
        assertThat(handOut.lines().get(0).said()).contains("already a file");
        handOut.replacesProperty().set(true);
        handOut.formProperty().set(FeedbackFolder.Form.PDF);
        handOut.write(folder, releases.told());
        runner.runAll();
        assertThat(folder.toFile().list()).hasSize(4);
    }

    @Test
    void keepsWhatWasWrittenWhenItIsStopped() {
        releases.releaseReady();
        runner.runAll();
        handOut.write(folder, releases.told());
        runner.step();
        handOut.stop();
        runner.runAll();
        assertThat(handOut.summaryProperty().get()).isEqualTo("Stopped. Written: 1 of 2; those stay.");
        assertThat(folder.toFile().list()).hasSize(1);
        assertThat(handOut.busyProperty().get()).isFalse();
    }

    @Test
    void saysWhenTheFolderIsGone() {
        releases.releaseReady();
        runner.runAll();
        handOut.write(folder.resolve("gone"), releases.told());
        assertThat(handOut.summaryProperty().get()).contains("no folder");
        assertThat(handOut.busyProperty().get()).isFalse();
    }
}
